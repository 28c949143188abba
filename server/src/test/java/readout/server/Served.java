package readout.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import readout.store.RecordStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server on a free port, with a client. */
final class Served implements AutoCloseable {
    private final ReadoutServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Served(RecordStore store) {
        server = ReadoutServer.start(store, ReadoutServer.DEFAULT_HOST, 0);
    }

    static Served sample() {
        return new Served(SampleRecord.store());
    }

    static Served of(RecordStore store) {
        return new Served(store);
    }

    int port() {
        return server.port();
    }

    String address(String path) {
        return server.address() + path.substring(1);
    }

    HttpResponse<String> get(String path) {
        return send("GET", path);
    }

    HttpResponse<String> send(String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address(path))).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The page, parsed. */
    Document page(String path) {
        return Jsoup.parse(get(path).body(), address(path));
    }

    JsonNode json(String path) {
        return new JsonMapper().readTree(get(path).body());
    }

    /** What the server answers to these very lines, as a client that keeps no rules may send them. */
    String raw(String... lines) {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port())) {
            socket.setSoTimeout(10_000);
            String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
