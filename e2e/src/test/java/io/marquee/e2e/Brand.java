package io.marquee.e2e;

/** A demo tenant with its people. */
enum Brand {
    AURORA("aurora.localhost", "ott.test"),
    NORTHLIGHT("northlight.localhost", "northlight.test");

    private final String host;
    private final String mail;

    Brand(String host, String mail) {
        this.host = host;
        this.mail = mail;
    }

    String host() {
        return host;
    }

    Brand other() {
        return this == AURORA ? NORTHLIGHT : AURORA;
    }

    Person premium() {
        return new Person(this, "premium@" + mail, "test123");
    }

    Person standard() {
        return new Person(this, "standard@" + mail, "test123");
    }

    Person basic() {
        return new Person(this, "basic@" + mail, "test123");
    }

    /** On the highest plan, for the trial of its streams alone. */
    Person streamer() {
        return new Person(this, "demo@" + mail, "demo123");
    }

    /** Staff with every role of the tenant. */
    Person admin() {
        return new Person(this, "admin@" + mail, "admin123");
    }

    /** Who signs in where, and how. */
    record Person(Brand brand, String email, String password) {}
}
