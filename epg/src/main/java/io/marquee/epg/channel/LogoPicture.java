package io.marquee.epg.channel;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Draws an uploaded picture anew: what leaves here is a PNG of 176 x 176 with nothing of the file but its pixels. Its
 * size is read before its pixels are, so that a small file cannot unfold into a large one.
 */
final class LogoPicture {

    /** Of the uploaded file. */
    static final int MOST_BYTES = 2_000_000;

    private static final int MOST_PIXELS = 16_000_000;
    private static final int SIDE = 176;

    private LogoPicture() {}

    /** @throws IllegalArgumentException if it is no PNG, JPEG, GIF or BMP that can be read, or too large */
    static byte[] redrawn(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new IllegalArgumentException("logo: a picture of at most 2 MB");
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            return png(fitted(read(in)));
        } catch (IOException | RuntimeException unreadable) {
            throw new IllegalArgumentException(
                    unreadable instanceof IllegalArgumentException
                                    && unreadable.getMessage() != null
                                    && unreadable.getMessage().startsWith("logo:")
                            ? unreadable.getMessage()
                            : "logo: a PNG, JPEG or GIF picture; this one cannot be read",
                    unreadable);
        }
    }

    private static BufferedImage read(ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new IllegalArgumentException("logo: a PNG, JPEG or GIF picture");
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new IllegalArgumentException("logo: a picture of at most 4000 x 4000");
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage fitted(BufferedImage picture) {
        double scale = Math.min((double) SIDE / picture.getWidth(), (double) SIDE / picture.getHeight());
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var fitted = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = fitted.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            canvas.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            canvas.drawImage(picture, (SIDE - width) / 2, (SIDE - height) / 2, width, height, null);
        } finally {
            canvas.dispose();
        }
        return fitted;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
