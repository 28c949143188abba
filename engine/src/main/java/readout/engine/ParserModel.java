package readout.engine;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The model file of CoreNLP's neural dependency parser (Chen and Manning 2014): vocabularies, embeddings, and the weights of one hidden
 * layer. Text in gzip: seven lines {@code name=number}, a line for each word, tag and relation with its embedding, then the matrices, a
 * line for each column.
 *
 * @param words the number of each known word; a word's number is the row of its embedding
 * @param tags the same for part-of-speech tags; their numbers go on after those of the words
 * @param relations the same for relations, after those of the tags
 * @param labels the relations in the order of the file, without the one that stands for none
 * @param embeddings one row for each word, tag and relation
 * @param inputs weights from the inputs to the hidden layer: {@code inputs[slot * embedding size + dimension][hidden unit]}
 * @param bias of each hidden unit
 * @param outputs weights from the hidden layer to the transitions: {@code outputs[hidden unit][transition]}
 */
record ParserModel(
        Map<String, Integer> words,
        Map<String, Integer> tags,
        Map<String, Integer> relations,
        List<String> labels,
        float[][] embeddings,
        float[][] inputs,
        float[] bias,
        float[][] outputs) {
    /** How many inputs a state of the parser has: words, tags and relations around stack and buffer. */
    static final int SLOTS = 48;

    /**
     * @param resource name on the class path
     * @throws IOException if it is not there, or not of this form
     */
    static ParserModel read(ClassLoader loader, String resource) throws IOException {
        InputStream raw = loader.getResourceAsStream(resource);
        if (raw == null) {
            throw new FileNotFoundException(resource);
        }
        try (InputStream in = new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 18)) {
            return new Source(in, resource).model();
        }
    }

    /** The number of a word; that of unknown words if it is not known. */
    int word(String word) {
        Integer number = words.get(word);
        return number == null ? words.getOrDefault("-UNKNOWN-", 0) : number;
    }

    /** The number of a tag; that of unknown tags if it is not known. */
    int tag(String tag) {
        Integer number = tags.get(tag);
        return number == null ? tags.getOrDefault("-UNKNOWN-", 0) : number;
    }

    int hidden() {
        return bias.length;
    }

    private static final class Source {
        private final InputStream in;
        private final String name;

        Source(InputStream in, String name) {
            this.in = in;
            this.name = name;
        }

        ParserModel model() throws IOException {
            int[] known = {header("dict"), header("pos"), header("label")};
            int size = header("embeddingSize");
            int hidden = header("hiddenSize");
            if (header("numTokens") != SLOTS) {
                throw new IOException(name + ": not " + SLOTS + " inputs");
            }
            header("preComputed");
            float[][] embeddings = new float[known[0] + known[1] + known[2]][size];
            Map<String, Integer> words = vocabulary(0, known[0], embeddings);
            Map<String, Integer> tags = vocabulary(known[0], known[1], embeddings);
            Map<String, Integer> relations = vocabulary(known[0] + known[1], known[2], embeddings);
            List<String> labels = labels(relations, known[0] + known[1]);
            float[][] inputs = rows(SLOTS * size, hidden);
            float[] bias = rows(1, hidden)[0];
            return new ParserModel(
                    words, tags, relations, labels, embeddings, inputs, bias, rows(hidden, 2 * labels.size() + 1));
        }

        private static List<String> labels(Map<String, Integer> relations, int first) {
            List<String> labels = new ArrayList<>();
            relations.entrySet().stream()
                    .filter(relation -> relation.getValue() > first)
                    .sorted(Map.Entry.comparingByValue())
                    .forEach(relation -> labels.add(relation.getKey()));
            return List.copyOf(labels);
        }

        private int header(String key) throws IOException {
            String header = until('\n');
            if (!header.startsWith(key + "=")) {
                throw new IOException(name + ": " + key + " expected where it has " + header);
            }
            return Integer.parseInt(header.substring(key.length() + 1));
        }

        private Map<String, Integer> vocabulary(int first, int count, float[][] embeddings) throws IOException {
            Map<String, Integer> numbers = new HashMap<>();
            for (int i = first; i < first + count; i++) {
                numbers.put(until(' '), i);
                fill(embeddings[i]);
            }
            return Map.copyOf(numbers);
        }

        private float[][] rows(int rows, int columns) throws IOException {
            float[][] matrix = new float[rows][columns];
            for (float[] row : matrix) {
                fill(row);
            }
            return matrix;
        }

        private String until(char end) throws IOException {
            byte[] bytes = new byte[256];
            int length = 0;
            for (int next = in.read(); next != end; next = in.read()) {
                if (next < 0 || length == bytes.length) {
                    throw new IOException(name + ": ends too early, or a line is too long");
                }
                bytes[length++] = (byte) next;
            }
            return new String(bytes, 0, length, StandardCharsets.UTF_8);
        }

        /** Reads as many numbers as the row is long, each with a space or the end of the line after it. */
        private void fill(float[] row) throws IOException {
            for (int i = 0; i < row.length; i++) {
                row[i] = number(i == row.length - 1 ? '\n' : ' ');
            }
        }

        /** A decimal number without an exponent. */
        private float number(char end) throws IOException {
            long digits = 0;
            double scale = 0;
            boolean negative = false;
            for (int next = in.read(); next != end; next = in.read()) {
                if (next == '-') {
                    negative = true;
                } else if (next == '.') {
                    scale = 1;
                } else if (next >= '0' && next <= '9') {
                    digits = digits * 10 + (next - '0');
                    scale *= 10;
                } else {
                    throw new IOException(name + ": no number, or too few on a line");
                }
            }
            double value = scale == 0 ? digits : digits / scale;
            return (float) (negative ? -value : value);
        }
    }
}
