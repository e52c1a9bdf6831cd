package io.marquee.bench;

import io.marquee.embedding.EmbeddingModel;
import java.util.SplittableRandom;

/**
 * Vectors as texts about like things have them: {@code float[384]} of unit length, in clusters whose members lie at a
 * cosine of about 0.65 to one another. The same seed makes the same vectors.
 */
final class ClusteredVectors {

    private static final double SPREAD = 0.75;
    private static final int MEMBERS = 50;

    private final SplittableRandom random;
    private final float[][] centres;

    ClusteredVectors(long seed, int expected) {
        this.random = new SplittableRandom(seed);
        this.centres = new float[Math.max(12, expected / MEMBERS)][];
        for (int i = 0; i < centres.length; i++) {
            centres[i] = direction();
        }
    }

    int clusters() {
        return centres.length;
    }

    /** Another member of this cluster. */
    float[] near(int cluster) {
        float[] vector = direction();
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (centres[cluster][i] + SPREAD * vector[i]);
        }
        return unit(vector);
    }

    private float[] direction() {
        var vector = new float[EmbeddingModel.DIMENSIONS];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return unit(vector);
    }

    private static float[] unit(float[] vector) {
        double sum = 0;
        for (float value : vector) {
            sum += (double) value * value;
        }
        float length = (float) Math.sqrt(sum);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
