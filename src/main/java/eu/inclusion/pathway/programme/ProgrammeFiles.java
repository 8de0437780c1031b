package eu.inclusion.pathway.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the programme's data: a file of the installation's own folder when it is there, else the one we ship. */
class ProgrammeFiles {

    static final String SHIPPED = "classpath:programme/";
    private static final String FILE = "file:";

    private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule()
                    .addDeserializer(Country.class, new FromText<>(Country.class, Country::new))
                    .addDeserializer(AgencyCode.class, new FromText<>(AgencyCode.class, AgencyCode::new))
                    .addDeserializer(Oid.class, new FromText<>(Oid.class, Oid::new)))
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final ResourceLoader loader;
    private final String location;

    ProgrammeFiles(ResourceLoader loader, String location) {
        this.loader = loader;
        this.location = folder(location);
        if (this.location.startsWith(FILE) && !loader.getResource(this.location).exists()) {
            throw new ProgrammeDataInconsistent("", "there is no folder " + location);
        }
    }

    static ProgrammeFiles shipped() {
        return new ProgrammeFiles(new DefaultResourceLoader(ProgrammeFiles.class.getClassLoader()), SHIPPED);
    }

    <T> T read(String file, Class<T> as) {
        try (InputStream text = resource(file).getInputStream()) {
            T data = YAML.readValue(text, as);
            Completeness.check(file, data);
            return data;
        } catch (JsonProcessingException unreadable) {
            throw new ProgrammeDataInconsistent(file, reason(unreadable));
        } catch (IOException lost) {
            throw new UncheckedIOException("programme/" + file + " cannot be read", lost);
        }
    }

    /** The names of the YAML files in a folder, those of the installation and ours together. */
    List<String> namesIn(String folder) {
        TreeSet<String> names = new TreeSet<>();
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver(loader);
        try {
            for (String place : List.of(location, SHIPPED)) {
                for (Resource file : resolver.getResources(place + folder + "*.yaml")) {
                    names.add(file.getFilename());
                }
            }
        } catch (IOException lost) {
            throw new UncheckedIOException("programme/" + folder + " cannot be read", lost);
        }
        return List.copyOf(names);
    }

    /** A location without a prefix is a folder of the machine, never one of the class path that would silently be ours. */
    private static String folder(String location) {
        String prefixed = location.contains(":") ? location : FILE + location;
        return prefixed.endsWith("/") ? prefixed : prefixed + "/";
    }

    private Resource resource(String file) {
        Resource own = loader.getResource(location + file);
        return own.exists() ? own : loader.getResource(SHIPPED + file);
    }

    private static String reason(JsonProcessingException unreadable) {
        String line = unreadable.getLocation() == null ? "" : "line " + unreadable.getLocation().getLineNr() + ", ";
        String place = unreadable instanceof JsonMappingException mapping ? path(mapping) : "";
        return line + place + unreadable.getOriginalMessage();
    }

    private static String path(JsonMappingException mapping) {
        String path = mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "" : "at " + path + ": ";
    }
}
