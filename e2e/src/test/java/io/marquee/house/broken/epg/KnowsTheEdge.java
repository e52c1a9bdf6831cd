package io.marquee.house.broken.epg;

import io.marquee.house.broken.edge.KnowsTheViewerApp;

record KnowsTheEdge(KnowsTheViewerApp above) {}
