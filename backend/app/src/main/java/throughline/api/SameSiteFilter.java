package throughline.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only who calls this server by a name that it is known by, and no page of another site. Without it a web page
 * anywhere could read victims' data through the browser of whoever runs this server, by pointing a name of its own at it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SameSiteFilter extends OncePerRequestFilter {

    private final Set<String> hosts;

    /** @param hosts names without a port by which this server may be called */
    SameSiteFilter(@Value("${throughline.allowed-hosts:localhost,127.0.0.1,[::1]}") Set<String> hosts) {
        this.hosts = hosts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOurs("//" + request.getHeader(HttpHeaders.HOST)) && isFromHere(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isFromHere(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return !"cross-site".equals(request.getHeader("Sec-Fetch-Site")) && (origin == null || isOurs(origin));
    }

    private boolean isOurs(String address) {
        String host = hostOf(address);
        return host != null && hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    private static @Nullable String hostOf(String address) {
        try {
            return URI.create(address).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
