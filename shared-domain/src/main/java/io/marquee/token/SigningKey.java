package io.marquee.token;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.UUID;

/** An RSA key pair under the {@code kid} that tokens name. */
record SigningKey(String id, KeyPair pair, Instant createdAt) {

    private static final int BITS = 2048;

    static SigningKey generate(Instant now) {
        try {
            KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
            rsa.initialize(BITS);
            return new SigningKey(UUID.randomUUID().toString(), rsa.generateKeyPair(), now);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has RSA", e);
        }
    }

    /** What others may know of it. */
    RSAKey publicJwk() {
        return new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                .keyID(id)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .build();
    }

    @Override
    public String toString() {
        return "SigningKey[" + id + "]";
    }
}
