#include "server/hosting.hpp"

#include "server/loop.hpp"
#include "server/memory_store.hpp"

#include <csignal>

namespace heard::server {

tl::expected<std::unique_ptr<Hosting>, std::string> Hosting::start(Options options, const scenario::Library &library,
                                                                   const scoring::Scorer *scorer) {
    auto listening = listenWith(options.dataFolder, options.where);
    if (!listening) return tl::unexpected(listening.error());
    return std::unique_ptr<Hosting>(new Hosting(std::move(*listening), options.settings, library, scorer));
}

Hosting::Hosting(Listening listening, const Server::Settings &settings, const scenario::Library &library,
                 const scoring::Scorer *scorer)
    : port_(listening.port), key_(listening.key), store_(std::make_unique<MemoryStore>()),
      server_({std::move(listening.transport), library, scorer, *store_}, settings, Log::silent()), thread_([this] {
          sigset_t all;
          sigfillset(&all);
          pthread_sigmask(SIG_BLOCK, &all, nullptr); // signals are the program's own affair
          runUntil(server_, stop_.fd());
      }) {}

Hosting::~Hosting() {
    stop_.ring();
    thread_.join();
}

} // namespace heard::server
