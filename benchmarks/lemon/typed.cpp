// LEMON's MaxWeightedPerfectMatching a round, met pairs removed, on people of units and levels; values 0, 2, 2, 3.
// Build: g++ -O2 -o typed typed.cpp -llemon   Run by the benchmark: ./typed ROUNDS, on standard input N and N lines "unit level".
// Prints, per line: the round, the value of its matching, milliseconds of processor time.
#include <lemon/list_graph.h>
#include <lemon/matching.h>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

int main(int argc, char **argv) {
    int n, rounds = argc > 1 ? atoi(argv[1]) : 1;
    if (scanf("%d", &n) != 1) return 2;
    std::vector<int> unit(n), level(n);
    for (int i = 0; i < n; i++)
        if (scanf("%d %d", &unit[i], &level[i]) != 2) return 2;
    auto value = [&](int i, int j) {
        return unit[i] == unit[j] ? (level[i] == level[j] ? 0 : 2) : (level[i] == level[j] ? 2 : 3);
    };
    std::vector<std::vector<bool>> met(n, std::vector<bool>(n));
    typedef lemon::ListGraph Graph;
    for (int round = 1; round <= rounds; round++) {
        clock_t start = clock();
        Graph graph;
        Graph::EdgeMap<int> weight(graph);
        std::vector<Graph::Node> node(n);
        for (auto &v : node) v = graph.addNode();
        for (int i = 0; i < n; i++)
            for (int j = 0; j < i; j++)
                if (!met[i][j]) weight[graph.addEdge(node[i], node[j])] = value(i, j);
        lemon::MaxWeightedPerfectMatching<Graph> matching(graph, weight);
        if (!matching.run()) return 1;
        long long total = 0;
        for (int i = 0; i < n; i++) {
            int j = graph.id(matching.mate(node[i]));
            met[i][j] = true;
            if (i < j) total += value(i, j);
        }
        double ms = 1000.0 * (clock() - start) / CLOCKS_PER_SEC;
        printf("%d %lld %.3f\n", round, total, ms);
        fflush(stdout);
    }
    return 0;
}
