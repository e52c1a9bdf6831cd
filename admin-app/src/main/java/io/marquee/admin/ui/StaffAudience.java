package io.marquee.admin.ui;

import io.marquee.catalogue.Audience;

/** For whom lists made for viewers are made when staff look at them. */
public final class StaffAudience {

    /** Every plan, every age. */
    public static final Audience ALL = new Audience(9, 99);

    private StaffAudience() {}
}
