package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.form.FormSchema;
import eu.inclusion.pathway.form.Forms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The forms with which the sections of an application are written. */
@Component
public class ApplicationForms {

    private final Map<SectionKind, FormSchema> bySection = new EnumMap<>(SectionKind.class);

    ApplicationForms(Forms forms) {
        for (SectionKind kind : SectionKind.values()) {
            bySection.put(kind, read(forms, kind));
        }
    }

    public FormSchema of(SectionKind kind) {
        return bySection.get(kind);
    }

    private static FormSchema read(Forms forms, SectionKind kind) {
        try (InputStream file = new ClassPathResource("forms/" + kind.form() + ".form").getInputStream()) {
            return forms.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The form " + kind.form() + " is missing", e);
        }
    }
}
