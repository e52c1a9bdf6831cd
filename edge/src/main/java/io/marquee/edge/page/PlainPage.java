package io.marquee.edge.page;

import org.springframework.web.util.HtmlUtils;

/**
 * A page that needs no tenant, no database and no other file.
 *
 * @param heading what happened, in a few words
 * @param text what still works or what to do, in a sentence or two
 */
public record PlainPage(int status, String heading, String text) {

    /** The page as HTML; heading and text are escaped. */
    public String html() {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%1$s</title>
                <style>
                :root { color-scheme: light dark; }
                body { margin: 0; min-height: 100vh; display: grid; place-items: center;
                  background: light-dark(#fbfbf9, #111111); color: light-dark(#141414, #f5f5f3);
                  font: 400 1rem/1.55 "Instrument Sans", system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
                main { max-width: 32rem; padding: 2rem; }
                .code { font-size: .8125rem; font-weight: 600; letter-spacing: .1em; color: light-dark(#666662, #949490); }
                h1 { margin: .25rem 0 .75rem; font-size: 2rem; line-height: 1.15; letter-spacing: -.02em; font-weight: 600; }
                p { margin: 0; color: light-dark(#474744, #b9b9b6); }
                </style>
                </head>
                <body>
                <main>
                <p class="code">%3$d</p>
                <h1>%1$s</h1>
                <p>%2$s</p>
                </main>
                </body>
                </html>
                """.formatted(HtmlUtils.htmlEscape(heading), HtmlUtils.htmlEscape(text), status);
    }
}
