package eu.inclusion.pathway.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.tika.Tika;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks into a file that arrived: what it is stands in its content, whatever it is called. */
@Component
class FileInspection {

    private static final int BEGINNING = 65_536;

    private final Tika beginnings = new Tika();
    private final DocumentProperties properties;
    private final ObjectProvider<VirusScan> scanner;

    FileInspection(DocumentProperties properties, ObjectProvider<VirusScan> scanner) {
        this.properties = properties;
        this.scanner = scanner;
    }

    FileType inspect(Arrival arrival, FileName name) throws IOException {
        if (arrival.size() == 0) {
            throw new DocumentNotAccepted("empty", name.text());
        }
        FileType type = typeOf(arrival, name).filter(properties.accepted()::contains)
                .orElseThrow(() -> notTaken(name));
        if (!name.extension().isEmpty() && !type.isCalled(name.extension())) {
            throw new DocumentNotAccepted("lying", name.text(), name.extension().toUpperCase(Locale.ROOT), type.name());
        }
        for (VirusScan scan : scanner) {
            if (!scan.isHarmless(arrival.place())) {
                throw new DocumentNotAccepted("virus", name.text());
            }
        }
        return type;
    }

    /** Who reads that a PDF is to be saved as PDF does not know what is wrong: a name that says so and a content that does not. */
    private DocumentNotAccepted notTaken(FileName name) {
        boolean pretends = properties.accepted().stream().anyMatch(type -> type.isCalled(name.extension()));
        return pretends ? new DocumentNotAccepted("pretending", name.text(), name.extension().toUpperCase(Locale.ROOT))
                : new DocumentNotAccepted("type", name.text(), accepted());
    }

    private Optional<FileType> typeOf(Arrival arrival, FileName name) throws IOException {
        byte[] beginning = beginning(arrival);
        if (OfficePackage.isOne(beginning)) {
            return OfficePackage.typeOf(arrival.place(), name);
        }
        return OldOfficeFile.isOne(beginning) ? OldOfficeFile.typeOf(arrival.place(), name)
                : FileType.ofMediaType(beginnings.detect(beginning));
    }

    private static byte[] beginning(Arrival arrival) throws IOException {
        try (InputStream content = Files.newInputStream(arrival.place())) {
            return content.readNBytes(BEGINNING);
        }
    }

    private String accepted() {
        return properties.accepted().stream().sorted().map(FileType::name).collect(Collectors.joining(", "));
    }
}
