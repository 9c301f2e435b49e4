// LEMON's MaxWeightedPerfectMatching on the instances of PairComparison.cs, for a comparison in one run.
// Build (the headers are enough): g++ -O2 -o matching matching.cpp   Run: ./matching N SEED GREATEST ROUNDS
// Prints, per line: the round, the value of its matching, milliseconds of processor time. Met pairs are removed from round to round.
#include <lemon/list_graph.h>
#include <lemon/matching.h>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

static uint64_t state[4];

static uint64_t rotl(uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }

// xoshiro256** seeded by splitmix64, bounded draws by multiplication and rejection: as the library draws.
static void seed(uint64_t s) {
    for (int i = 0; i < 4; i++) {
        s += 0x9E3779B97F4A7C15ULL;
        uint64_t z = s;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        state[i] = z ^ (z >> 31);
    }
}

static uint64_t next64() {
    uint64_t result = rotl(state[1] * 5, 7) * 9, t = state[1] << 17;
    state[2] ^= state[0];
    state[3] ^= state[1];
    state[1] ^= state[2];
    state[0] ^= state[3];
    state[2] ^= t;
    state[3] = rotl(state[3], 45);
    return result;
}

static int below(uint32_t bound) {
    uint64_t product = (next64() >> 32) * bound;
    uint32_t low = (uint32_t)product;
    if (low < bound) {
        uint32_t threshold = (uint32_t)(-bound) % bound;
        while (low < threshold) {
            product = (next64() >> 32) * bound;
            low = (uint32_t)product;
        }
    }
    return (int)(product >> 32);
}

int main(int argc, char **argv) {
    if (argc < 5) return 2;
    int n = atoi(argv[1]), greatest = atoi(argv[3]), rounds = atoi(argv[4]);
    seed((uint64_t)atoll(argv[2]));
    std::vector<std::vector<int>> value(n, std::vector<int>(n));
    for (int i = 0; i < n; i++)
        for (int j = 0; j < i; j++) value[i][j] = value[j][i] = below(greatest + 1);
    std::vector<std::vector<bool>> met(n, std::vector<bool>(n));
    typedef lemon::ListGraph Graph;
    for (int round = 1; round <= rounds; round++) {
        std::clock_t start = std::clock();
        Graph graph;
        Graph::EdgeMap<long long> weight(graph);
        std::vector<Graph::Node> node(n);
        for (auto &v : node) v = graph.addNode();
        for (int i = 0; i < n; i++)
            for (int j = 0; j < i; j++)
                if (!met[i][j]) weight[graph.addEdge(node[i], node[j])] = value[i][j];
        lemon::MaxWeightedPerfectMatching<Graph, Graph::EdgeMap<long long>> matching(graph, weight);
        if (!matching.run()) return 1;
        long long total = 0;
        for (int i = 0; i < n; i++) {
            int j = graph.id(matching.mate(node[i]));
            met[i][j] = met[j][i] = true;
            if (i < j) total += value[i][j];
        }
        double ms = 1000.0 * (double)(std::clock() - start) / CLOCKS_PER_SEC;
        printf("%d %lld %.2f\n", round, total, ms);
    }
    return 0;
}
