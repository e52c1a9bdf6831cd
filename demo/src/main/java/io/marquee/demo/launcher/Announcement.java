package io.marquee.demo.launcher;

/** The addresses and the demo people, for whoever has just started Marquee. */
record Announcement(Installation installation, String databaseUrl) {

    String text() {
        return """
                  aurora      viewers  http://localhost:%1$d               staff  http://localhost:%2$d
                  northlight  viewers  http://northlight.localhost:%1$d    staff  http://northlight.localhost:%2$d
                  platform                                         staff  http://platform.localhost:%2$d
                  payments    a local provider, its operator's page  http://localhost:%6$d
                  REST API    http://localhost:%1$d/swagger-ui/index.html and http://localhost:%2$d/swagger-ui/index.html

                  People of aurora (northlight: the same with @northlight.test)
                    e-mail              password   tier       profiles
                    admin@ott.test      admin123   Premium    Admin, Kids; staff with every role
                    basic@ott.test      test123    Basic      Basic User
                    standard@ott.test   test123    Standard   Standard User, Family
                    premium@ott.test    test123    Premium    Premium User, Partner, Kids
                    demo@ott.test       demo123    Premium    Demo User

                  Over all tenants, at platform.localhost: root@platform.test / root123

                  Database    %3$s
                              roles marquee_app, marquee_platform, marquee_owner; passwords in %4$s
                  Logs        %5$s
                """.formatted(
                        installation.viewerPort(),
                        installation.adminPort(),
                        databaseUrl,
                        installation.home().resolve("secrets.properties"),
                        installation.folder("logs"),
                        installation.paymentsPort());
    }
}
