package io.marquee.tenancy;

/**
 * A colour in OKLab, where equal steps of lightness look equal (Björn Ottosson, "A perceptual color space for image
 * processing", 2020).
 *
 * @param lightness 0 is black, 1 white
 * @param a green to red
 * @param b blue to yellow
 */
record Light(double lightness, double a, double b) {

    private static final double PALER = 0.97;
    private static final double NEARLY = 1e-4;

    static Light of(Colour colour) {
        double red = linear(colour.red());
        double green = linear(colour.green());
        double blue = linear(colour.blue());
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Light(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /** One part of a colour as an amount of light, from 0 to 1. */
    static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The colour of this hue at another lightness, made paler until sRGB has it. */
    Colour at(double wanted) {
        if (wanted <= 0) {
            return Colour.BLACK;
        }
        if (wanted >= 1) {
            return Colour.WHITE;
        }
        double share = 1;
        double[] light = light(wanted, share);
        while (!exists(light) && share > NEARLY) {
            share *= PALER;
            light = light(wanted, share);
        }
        return new Colour(part(light[0]), part(light[1]), part(light[2]));
    }

    private double[] light(double wanted, double share) {
        double l = cube(wanted + 0.3963377774 * a * share + 0.2158037573 * b * share);
        double m = cube(wanted - 0.1055613458 * a * share - 0.0638541728 * b * share);
        double s = cube(wanted - 0.0894841775 * a * share - 1.2914855480 * b * share);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static boolean exists(double[] light) {
        for (double part : light) {
            if (part < -NEARLY || part > 1 + NEARLY) {
                return false;
            }
        }
        return true;
    }

    private static int part(double light) {
        double held = Math.clamp(light, 0, 1);
        double share = held <= 0.0031308 ? held * 12.92 : 1.055 * Math.pow(held, 1 / 2.4) - 0.055;
        return (int) Math.round(share * 255);
    }

    private static double cube(double value) {
        return value * value * value;
    }
}
