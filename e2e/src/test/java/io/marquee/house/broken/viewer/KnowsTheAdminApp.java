package io.marquee.house.broken.viewer;

import io.marquee.house.broken.admin.KnowsTheViewerApp;
import io.marquee.house.broken.localstack.Server;

public record KnowsTheAdminApp(KnowsTheViewerApp neighbour, Server server) {}
