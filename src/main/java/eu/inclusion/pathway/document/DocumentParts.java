package eu.inclusion.pathway.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The contents of files, in parts of half a megabyte, so that no file is ever whole in memory. */
@Repository
class DocumentParts {

    static final int SIZE = 524_288;

    private final JdbcClient database;

    DocumentParts(JdbcClient database) {
        this.database = database;
    }

    void add(DocumentId id, Arrival arrival) throws IOException {
        try (InputStream content = Files.newInputStream(arrival.place())) {
            int number = 0;
            for (byte[] part = content.readNBytes(SIZE); part.length > 0; part = content.readNBytes(SIZE)) {
                database.sql("insert into document_part (document_id, number, content) values (?, ?, ?)")
                        .params(id.value(), number++, part).update();
            }
        }
    }

    /** Asks for the next part when the one before is read; holds no connection in between. */
    InputStream open(DocumentId id) {
        Iterator<ByteArrayInputStream> parts = Stream.iterate(0, number -> number + 1).map(number -> part(id, number))
                .takeWhile(Optional::isPresent).map(Optional::get).iterator();
        return new SequenceInputStream(new Enumeration<InputStream>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return parts.next();
            }
        });
    }

    private Optional<ByteArrayInputStream> part(DocumentId id, int number) {
        return database.sql("select content from document_part where document_id = ? and number = ?").params(id.value(), number)
                .query((row, index) -> new ByteArrayInputStream(row.getBytes("content"))).optional();
    }
}
