package io.marquee.house.broken.edge;

import io.marquee.house.broken.viewer.KnowsTheAdminApp;

public record KnowsTheViewerApp(KnowsTheAdminApp above) {}
