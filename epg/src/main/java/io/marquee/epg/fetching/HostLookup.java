package io.marquee.epg.fetching;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of hosts. */
interface HostLookup {
    /** At least one. */
    InetAddress[] lookUp(String host) throws UnknownHostException;
}
