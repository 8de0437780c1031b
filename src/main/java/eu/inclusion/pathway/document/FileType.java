package eu.inclusion.pathway.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A kind of file that we can tell by its content and that does nothing by itself when somebody opens it. */
enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    DOC("application/msword", "doc"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    XLS("application/vnd.ms-excel", "xls"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    JPG("image/jpeg", "jpg", "jpeg", "jpe"),
    PNG("image/png", "png");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    static Optional<FileType> ofMediaType(String mediaType) {
        return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    boolean isCalled(String extension) {
        return extensions.contains(extension);
    }

    /** What a name of this kind ends with. */
    String extension() {
        return extensions.get(0);
    }
}
