# Takes NEO4J_AUTH (none, or neo4j/PASSWORD) as the image of Neo4j does.
set -eu
home=/opt/neo4j
export CLASSPATH="$home/lib/*"
mkdir -p "$home/conf" "$home/data" "$home/logs"
{
  echo server.default_listen_address=0.0.0.0
  echo dbms.usage_report.enabled=false
  echo server.memory.pagecache.size=256m
} > "$home/conf/neo4j.conf"
case "${NEO4J_AUTH:-neo4j/neo4j}" in
  none) echo dbms.security.auth_enabled=false >> "$home/conf/neo4j.conf" ;;
  neo4j/*) NEO4J_HOME=$home NEO4J_CONF=$home/conf java org.neo4j.cli.AdminTool dbms set-initial-password "${NEO4J_AUTH#neo4j/}" ;;
  *) echo "NEO4J_AUTH is neither none nor neo4j/PASSWORD" >&2; exit 1 ;;
esac
exec java -Xmx1g \
  --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED \
  --add-opens=java.base/sun.nio.ch=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED \
  org.neo4j.server.CommunityEntryPoint --home-dir="$home" --config-dir="$home/conf" --console-mode
