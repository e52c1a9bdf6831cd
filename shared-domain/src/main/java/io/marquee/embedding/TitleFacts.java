package io.marquee.embedding;

import java.util.List;

/**
 * What a title's embedding is made of.
 *
 * @param genres names, the leading one first
 */
record TitleFacts(
        String name,
        boolean series,
        int year,
        List<String> genres,
        List<String> moods,
        List<String> themes,
        List<String> keywords,
        List<String> directors,
        String synopsis) {}
