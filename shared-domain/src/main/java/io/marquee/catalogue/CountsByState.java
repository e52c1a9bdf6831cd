package io.marquee.catalogue;

/** How many titles a tenant has in each state of publication. */
public record CountsByState(int draft, int published, int withdrawn) {

    public int total() {
        return draft + published + withdrawn;
    }
}
