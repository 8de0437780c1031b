package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.document.DocumentId;
import eu.inclusion.pathway.document.StoredDocument;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.programme.LinkSecret;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What participants must know: texts and files.
 *
 * @param edition 0 for the one that officers are writing
 * @param publishedAt nothing for the one that is being written
 */
public record Infopack(EventId event, int edition, @Nullable Instant publishedAt, Map<InfopackSection, String> texts, List<StoredDocument> files) {

    public Infopack {
        texts = Map.copyOf(texts);
        files = List.copyOf(files);
    }

    /** Which texts and files these are; others, another version. */
    public String version() {
        return LinkSecret.digest(new TreeMap<>(texts) + files.stream().map(file -> file.id().text()).sorted().toList().toString());
    }

    /** Whether nothing is written and nothing added. */
    public boolean isEmpty() {
        return texts.isEmpty() && files.isEmpty();
    }

    /** The sections that say something else than the other one did, in the order of reading. */
    public List<InfopackSection> changedSince(Infopack before) {
        return Arrays.stream(InfopackSection.values()).filter(section -> !Objects.equals(texts.get(section), before.texts.get(section))).toList();
    }

    /** Whether it has other files. */
    public boolean hasOtherFilesThan(Infopack before) {
        return !ids(files).equals(ids(before.files));
    }

    /** Whether participants would read something else in it. */
    public boolean differsFrom(Infopack before) {
        return !changedSince(before).isEmpty() || hasOtherFilesThan(before);
    }

    private static Set<DocumentId> ids(List<StoredDocument> files) {
        return files.stream().map(StoredDocument::id).collect(Collectors.toSet());
    }
}
