package eu.inclusion.pathway.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Reads the demo's organisations from {@code demo/organisations.yaml}. */
final class DemoOrganisations {

    private DemoOrganisations() {
    }

    static List<DemoOrganisation> read() throws IOException {
        try (InputStream file = new ClassPathResource("demo/organisations.yaml").getInputStream()) {
            return new ObjectMapper(new YAMLFactory()).readValue(file, new TypeReference<>() {
            });
        }
    }
}
