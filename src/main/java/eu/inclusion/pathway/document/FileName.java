package eu.inclusion.pathway.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A file's name made harmless and still readable: no folders, nothing invisible, nothing that turns the reading direction, not too long. */
record FileName(String text) {

    private static final int LONGEST = 120;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern NOT_EVERYWHERE = Pattern.compile("[<>:\"|?*]");
    private static final Pattern SPACES = Pattern.compile("\\p{Zs}+");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");

    static FileName of(String typed) {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFC);
        name = INVISIBLE.matcher(name).replaceAll("");
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = NOT_EVERYWHERE.matcher(name).replaceAll("-");
        name = EDGES.matcher(SPACES.matcher(name).replaceAll(" ")).replaceAll("");
        return new FileName(shortened(name.isEmpty() ? "document" : name));
    }

    /** Without the point and in small letters; empty where the name has none. */
    String extension() {
        int point = text.lastIndexOf('.');
        return point < 0 ? "" : text.substring(point + 1).toLowerCase(Locale.ROOT);
    }

    FileName ending(FileType type) {
        return extension().isEmpty() ? new FileName(text + "." + type.extension()) : this;
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int point = name.lastIndexOf('.');
        String end = point < 0 || name.length() - point > 10 ? "" : name.substring(point);
        int cut = LONGEST - end.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(cut - 1)) ? cut - 1 : cut).strip() + end;
    }
}
