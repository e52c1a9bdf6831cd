package io.marquee.admin.testing;

import io.marquee.embedding.EmbeddingModel;
import java.util.List;
import java.util.Random;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Vectors out of thin air, the same for the same text; a held one answers only when it is let go. */
@TestComponent
@Primary
public class MadeUpModel implements EmbeddingModel {

    private final Object gate = new Object();
    private boolean held;

    /** Lets nobody through until {@link #letGo}. */
    public void hold() {
        synchronized (gate) {
            held = true;
        }
    }

    public void letGo() {
        synchronized (gate) {
            held = false;
            gate.notifyAll();
        }
    }

    @Override
    public String name() {
        return "made-up";
    }

    @Override
    public float[][] embed(List<String> texts) {
        synchronized (gate) {
            while (held) {
                try {
                    gate.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(e);
                }
            }
        }
        return texts.stream().map(MadeUpModel::vector).toArray(float[][]::new);
    }

    private static float[] vector(String text) {
        Random random = new Random(text.hashCode());
        float[] vector = new float[DIMENSIONS];
        double length = 0;
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] = (float) random.nextGaussian();
            length += vector[i] * vector[i];
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }
}
