package eu.inclusion.pathway.portal.annexes;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The file that somebody chose on a page. */
public record ChosenFile(MultipartFile file, String name) {

    /** @throws NoFileChosen when the button was pressed without */
    public static ChosenFile of(@Nullable MultipartFile file) {
        String name = file == null ? null : file.getOriginalFilename();
        if (file == null || file.isEmpty() && (name == null || name.isEmpty())) {
            throw new NoFileChosen();
        }
        return new ChosenFile(file, name == null ? "" : name);
    }

    public InputStream content() throws IOException {
        return file.getInputStream();
    }
}
