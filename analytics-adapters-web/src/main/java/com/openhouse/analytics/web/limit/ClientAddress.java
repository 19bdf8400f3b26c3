package com.openhouse.analytics.web.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as far as one caller can be told from others. */
final class ClientAddress {

    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** An IPv4 address, or the network of an IPv6 address, of which everybody has more than he could ever use. */
    static String of(HttpServletRequest request) {
        String text = request.getRemoteAddr();
        return text.contains(":") ? network(text) : text;
    }

    private static String network(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(NETWORK_BYTES, bytes.length)));
        } catch (UnknownHostException impossible) {
            return address;
        }
    }
}
