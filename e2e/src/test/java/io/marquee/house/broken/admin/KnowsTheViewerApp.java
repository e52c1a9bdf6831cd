package io.marquee.house.broken.admin;

import io.marquee.house.broken.viewer.KnowsTheAdminApp;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Knows the other app, and asks the database itself. */
public record KnowsTheViewerApp(List<KnowsTheAdminApp> neighbours, JdbcTemplate database) {}
