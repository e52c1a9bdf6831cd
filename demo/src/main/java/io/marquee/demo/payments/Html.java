package io.marquee.demo.payments;

/** Text and frames for pages. */
final class Html {

    private Html() {}

    /** The text as it may stand in an element or between quotes. */
    static String text(String any) {
        return any.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /**
     * A whole page.
     *
     * @param style in addition to the common sheet; made by us alone
     * @param nonce that the policy of the answer names
     */
    static String page(String title, String style, String nonce, String body) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                <link rel="stylesheet" href="/style.css">
                <style nonce="%s">%s</style>
                </head>
                <body>
                %s
                </body>
                </html>
                """.formatted(text(title), nonce, style, body);
    }

    /** White or black, whichever is read better on this colour. */
    static String readableOn(String colour) {
        double[] channels = new double[3];
        for (int i = 0; i < 3; i++) {
            double value = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            channels[i] = value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
        double luminance = 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2];
        return luminance > 0.179 ? "#000000" : "#ffffff";
    }
}
