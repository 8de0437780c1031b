package eu.inclusion.pathway.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Takes out of the design system's stylesheet what belongs to the British government (its typeface, its crest) and puts our own
 * typefaces and colours in. Every pair of colours keeps a contrast of at least 4.5 to 1 for text.
 */
class OwnLook implements ResourceTransformer {

    private static final Pattern FONT_FACE = Pattern.compile("(/\\*![^*]*Calvert[^*]*\\*/)?\\s*@font-face\\{[^}]*}");
    private static final Pattern CREST = Pattern.compile("url\\(/assets/images/govuk-crest\\.svg\\)");
    private static final Pattern SOURCE_MAP = Pattern.compile("/\\*# sourceMappingURL=[^*]*\\*/");
    private static final String TYPEFACE = "GDS Transport,arial,sans-serif";
    private static final String OWN_TYPEFACE = "system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",\"Helvetica Neue\",Arial,sans-serif";

    private static final Map<String, String> COLOURS = Map.ofEntries(
            Map.entry("#0b0c0c", "#13263b"), // text
            Map.entry("#505a5f", "#46586a"), // secondary text
            Map.entry("#1d70b8", "#0b5a9d"), // links
            Map.entry("#1a65a6", "#0a5190"),
            Map.entry("#003078", "#06355f"), // links under the pointer
            Map.entry("#b1b4b6", "#a7b5c4"), // borders
            Map.entry("#f3f2f1", "#eef3f8"), // quiet surfaces
            Map.entry("#dbdad9", "#d5dfe9"),
            Map.entry("#00703c", "#00746b"), // buttons
            Map.entry("#005a30", "#005a53"),
            Map.entry("#002d18", "#00332f"),
            Map.entry("#fd0", "#ffd23f")); // focus

    @Override
    public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain) throws IOException {
        Resource original = chain.transform(request, resource);
        String name = String.valueOf(original.getFilename());
        return name.endsWith(".css") ? new TransformedResource(original, own(text(original)).getBytes(StandardCharsets.UTF_8)) : original;
    }

    static String own(String stylesheet) {
        String own = FONT_FACE.matcher(stylesheet).replaceAll("").replace(TYPEFACE, OWN_TYPEFACE);
        own = CREST.matcher(own).replaceAll("none");
        own = SOURCE_MAP.matcher(own).replaceAll("");
        for (Map.Entry<String, String> colour : COLOURS.entrySet()) {
            own = own.replaceAll("(?i)" + colour.getKey() + "(?![0-9a-f])", colour.getValue());
        }
        return own;
    }

    private static String text(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }
}
