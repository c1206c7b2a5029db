package throughline.graph;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the server of a data directory answers, as that server wrote it down.
 *
 * @param pid of its process
 */
record ServerState(long pid, int port) {

    private static final int PATIENCE_MILLIS = 2000;

    /** The first words of every Bolt connection: who is there, and does it speak version 5 or 4? */
    private static final int[] HELLO = {0x6060B017, 0x00080805, 0x00000404, 0, 0};

    /** The server that lives and answers, if there is one. */
    static Optional<ServerState> alive(Path dataDir) {
        return read(dataDir.resolve("server.properties"))
                .filter(ServerState::lives)
                .filter(ServerState::answers);
    }

    private static Optional<ServerState> read(Path file) {
        Properties properties = new Properties();
        try (InputStream content = Files.newInputStream(file)) {
            properties.load(content);
            return Optional.of(new ServerState(
                    Long.parseLong(properties.getProperty("pid")), Integer.parseInt(properties.getProperty("port"))));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean lives() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            ByteBuffer hello = ByteBuffer.allocate(HELLO.length * Integer.BYTES);
            hello.asIntBuffer().put(HELLO);
            socket.getOutputStream().write(hello.array());
            return new DataInputStream(socket.getInputStream()).readInt() != 0;
        } catch (IOException e) {
            return false;
        }
    }
}
