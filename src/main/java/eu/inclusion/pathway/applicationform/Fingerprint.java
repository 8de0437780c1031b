package eu.inclusion.pathway.applicationform;

import eu.inclusion.pathway.call.CallKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The canonical text of an application and its SHA-256: JSON in UTF-8, keys in their order, no spaces. Whoever holds the text can
 * work out the fingerprint again. A first version is not numbered: so receipts from before there were versions stay valid.
 */
public final class Fingerprint {

    private Fingerprint() {
    }

    public static String canonical(CallKey call, String reference, int number, Map<SectionKind, Map<String, Object>> sections) {
        Map<String, Object> whole = new TreeMap<>();
        whole.put("reference", reference);
        if (number > 1) {
            whole.put("version", number);
        }
        whole.put("callYear", call.callYear());
        whole.put("action", call.action().name());
        whole.put("round", call.round());
        Map<String, Object> bySlug = new TreeMap<>();
        sections.forEach((kind, answers) -> bySlug.put(kind.slug(), answers));
        whole.put("sections", bySlug);
        return AnswersJson.write(whole);
    }

    public static String of(String canonical) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
