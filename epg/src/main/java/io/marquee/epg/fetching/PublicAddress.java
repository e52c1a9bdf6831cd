package io.marquee.epg.fetching;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses belong to the public network (IANA's registries of special-purpose addresses): all others may lead to
 * this machine, its neighbours or the services of its host.
 */
final class PublicAddress {
    private static final List<Block> NOT_PUBLIC_4 = List.of(
            new Block(0x00000000, 8), // this network
            new Block(0x0a000000, 8), // private
            new Block(0x64400000, 10), // shared by a provider's customers
            new Block(0x7f000000, 8), // loopback
            new Block(0xa9fe0000, 16), // link-local, the host's metadata among them
            new Block(0xac100000, 12), // private
            new Block(0xc0000000, 24), // protocol assignments
            new Block(0xc0000200, 24), // documentation
            new Block(0xc0586300, 24), // relays to IPv6
            new Block(0xc0a80000, 16), // private
            new Block(0xc6120000, 15), // measurements
            new Block(0xc6336400, 24), // documentation
            new Block(0xcb007100, 24), // documentation
            new Block(0xe0000000, 3)); // multicast, reserved, broadcast

    private PublicAddress() {}

    private record Block(int network, int bits) {
        boolean holds(int address) {
            return (address ^ network) >>> (32 - bits) == 0;
        }
    }

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            int number = (group(bytes, 0) << 16) | group(bytes, 2);
            return NOT_PUBLIC_4.stream().noneMatch(block -> block.holds(number));
        }
        int first = group(bytes, 0);
        int second = group(bytes, 2);
        boolean global = (first >>> 13) == 1;
        boolean embedsVersion4 = first == 0x2002;
        boolean protocol = first == 0x2001 && second < 0x200;
        boolean documentation = (first == 0x2001 && second == 0xdb8) || first == 0x3fff;
        return global && !embedsVersion4 && !protocol && !documentation;
    }

    private static int group(byte[] bytes, int at) {
        return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
    }
}
