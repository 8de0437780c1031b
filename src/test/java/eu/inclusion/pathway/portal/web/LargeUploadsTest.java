package eu.inclusion.pathway.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.WebProductTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who sends far too much over a real connection reads that it is too much; the connection does not just break. */
@WebProductTest
@OnH2
class LargeUploadsTest {

    private static final int MEGABYTE = 1_048_576;
    private static final String ANNEXES = "/portal/applications/" + UUID.randomUUID() + "/sections/annexes";

    @LocalServerPort
    private int port;

    /** What came back. */
    private record Answer(int status, String location, String page) {
    }

    @Test
    void aFileOf101MegabytesLeadsBackToThePageWithTheReason() throws IOException {
        Answer answer = send(ANNEXES + "?kind=OTHER", 101);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).endsWith(ANNEXES + "?too-large=OTHER");
    }

    @Test
    void aMappingListOf101MegabytesGetsAPageThatSaysSo() throws IOException {
        Answer answer = send("/desk/mapping-lists", 101);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.page()).contains("The file is too large");
    }

    @Test
    void whereNoFilesAreAskedForNoLargeOnesAreTaken() throws IOException {
        assertThat(send("/interest", 3).status()).isEqualTo(413);
        assertThat(send(ANNEXES + "?kind=<script>", 101).status()).isIn(400, 413);
    }

    @Test
    void aFileThatDoesNotSayHowLargeItIsIsNotRead() throws IOException {
        HttpURLConnection connection = connection("/interest");
        connection.setChunkedStreamingMode(MEGABYTE);
        write(connection, 3);
        assertThat(answer(connection).status()).isEqualTo(411);
    }

    private Answer send(String address, int megabytes) throws IOException {
        HttpURLConnection connection = connection(address.replace("<", "%3C").replace(">", "%3E"));
        connection.setFixedLengthStreamingMode((long) megabytes * MEGABYTE);
        write(connection, megabytes);
        return answer(connection);
    }

    private HttpURLConnection connection(String address) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create("http://localhost:" + port + address).toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setInstanceFollowRedirects(false);
        connection.setRequestProperty("Content-Type", "multipart/form-data; boundary=xyz");
        connection.setRequestProperty("Accept", "text/html");
        return connection;
    }

    private static void write(HttpURLConnection connection, int megabytes) throws IOException {
        try (OutputStream body = connection.getOutputStream()) {
            for (int number = 0; number < megabytes; number++) {
                body.write(new byte[MEGABYTE]);
            }
        }
    }

    private static Answer answer(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new Answer(status, connection.getHeaderField("Location"), new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
