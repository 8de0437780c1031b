package eu.inclusion.pathway.workflow.engine;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;

/**
 * Staff passwords by PBKDF2 with HMAC-SHA512; the engine's own way is a single round of SHA-512. The engine has put the account's
 * random salt behind the password before it comes here, so the salt of the function itself is fixed.
 */
class Pbkdf2Passwords implements PasswordEncryptor {

    private static final int ROUNDS = 210_000;
    private static final int BITS = 256;
    private static final byte[] SALT = "pathway".getBytes(StandardCharsets.US_ASCII);

    @Override
    public String encrypt(String password) {
        return ROUNDS + "$" + hash(password, ROUNDS);
    }

    @Override
    public boolean check(String password, String encrypted) {
        int end = encrypted.indexOf('$');
        int rounds = Integer.parseInt(encrypted.substring(0, end));
        return MessageDigest.isEqual(hash(password, rounds).getBytes(StandardCharsets.US_ASCII),
                encrypted.substring(end + 1).getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String hashAlgorithmName() {
        return "PBKDF2-SHA512";
    }

    private static String hash(String password, int rounds) {
        try {
            PBEKeySpec key = new PBEKeySpec(password.toCharArray(), SALT, rounds, BITS);
            return Base64.getEncoder().encodeToString(
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(key).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java's own cryptography is missing", e);
        }
    }
}
