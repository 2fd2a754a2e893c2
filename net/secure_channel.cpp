#include "net/secure_channel.hpp"

#include "net/frames.hpp"
#include "net/secrets.hpp"

#include <cstdlib>
#include <deque>
#include <map>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <utility>

namespace heard::net {

namespace {

constexpr std::size_t chunkBytes = 8 * 1024; // of ciphertext handed to the wrapped transport at once: within its smallest frame limit

template <auto Free> struct Freed {
    template <class T> void operator()(T *object) const { Free(object); }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using CertPtr = std::unique_ptr<X509, Freed<X509_free>>;
using CtxPtr = std::unique_ptr<SSL_CTX, Freed<SSL_CTX_free>>;
using SslPtr = std::unique_ptr<SSL, Freed<SSL_free>>;
using BioPtr = std::unique_ptr<BIO, Freed<BIO_free>>;

// What cannot fail unless memory or the library itself is gone: no state is left in which it would be safe to go on.
void must(bool ok) {
    if (!ok) std::abort();
}

KeyHash hashOfKey(X509 *certificate) {
    KeyHash hash{};
    unsigned char *der = nullptr;
    const int length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
    must(length > 0 && EVP_Digest(der, static_cast<std::size_t>(length), hash.data(), nullptr, EVP_sha256(), nullptr) == 1);
    OPENSSL_free(der);
    return hash;
}

// The dates are wide open: the key is what is trusted, and a clock that is off must not keep two people apart.
CertPtr selfSigned(EVP_PKEY *key) {
    CertPtr certificate(X509_new());
    must(certificate != nullptr);
    X509 *x = certificate.get();
    std::uint64_t serial = 0;
    fillRandom({reinterpret_cast<std::uint8_t *>(&serial), sizeof serial});
    X509_NAME *name = X509_get_subject_name(x);
    must(X509_set_version(x, X509_VERSION_3) == 1 && ASN1_INTEGER_set_uint64(X509_get_serialNumber(x), serial >> 1 | 1) == 1 &&
         ASN1_TIME_set_string(X509_getm_notBefore(x), "20200101000000Z") == 1 &&
         ASN1_TIME_set_string(X509_getm_notAfter(x), "99991231235959Z") == 1 &&
         X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("heard"), -1, -1, 0) == 1 &&
         X509_set_issuer_name(x, name) == 1 && X509_set_pubkey(x, key) == 1 && X509_sign(x, key, nullptr) > 0);
    return certificate;
}

CtxPtr makeContext(const SSL_METHOD *method) {
    CtxPtr context(SSL_CTX_new(method));
    must(context && SSL_CTX_set_min_proto_version(context.get(), TLS1_3_VERSION) == 1);
    SSL_CTX_set_mode(context.get(), SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_options(context.get(), SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(context.get(), 0);
    SSL_CTX_set_max_early_data(context.get(), 0);
    must(SSL_CTX_set1_groups_list(context.get(), "X25519") == 1);
    return context;
}

// One end of one channel: bytes of the wire in and out, frames of ours in and out.
class Channel {
public:
    Channel(SSL_CTX *context, bool server, std::size_t maxIn) : ssl_(SSL_new(context)), frames_(maxIn) {
        BIO *in = BIO_new(BIO_s_mem());
        BIO *out = BIO_new(BIO_s_mem());
        must(ssl_ && in && out);
        SSL_set_bio(ssl_.get(), in, out); // owns both
        server ? SSL_set_accept_state(ssl_.get()) : SSL_set_connect_state(ssl_.get());
    }

    SSL *ssl() { return ssl_.get(); }
    bool ready() const { return SSL_is_init_finished(ssl_.get()) == 1; }

    // False: the channel is broken, and what remains is to send pending bytes (the alert) and to end it.
    bool wireIn(ByteView bytes) {
        ERR_clear_error();
        if (!bytes.empty() && BIO_write(SSL_get_rbio(ssl_.get()), bytes.data(), static_cast<int>(bytes.size())) <= 0) return false;
        if (!ready()) {
            const int result = SSL_do_handshake(ssl_.get());
            if (result != 1) return SSL_get_error(ssl_.get(), result) == SSL_ERROR_WANT_READ;
        }
        return readFrames();
    }

    bool frameOut(ByteView frame) {
        const auto header = frameHeader(frame.size());
        Bytes whole(header.begin(), header.end()); // one record for a short frame: its length shows, its header does not
        whole.insert(whole.end(), frame.begin(), frame.end());
        ERR_clear_error();
        return SSL_write(ssl_.get(), whole.data(), static_cast<int>(whole.size())) == static_cast<int>(whole.size());
    }

    std::optional<Bytes> nextFrame() { return frames_.next(); }

    // Hands what waits for the wire to `send` in chunks; false when `send` says so.
    template <class Send> bool wireOut(Send send) {
        std::array<std::uint8_t, chunkBytes> chunk;
        for (;;) {
            const int length = BIO_read(SSL_get_wbio(ssl_.get()), chunk.data(), static_cast<int>(chunk.size()));
            if (length <= 0) return true;
            if (!send(ByteView(chunk.data(), static_cast<std::size_t>(length)))) return false;
        }
    }

private:
    bool readFrames() {
        std::array<std::uint8_t, 4096> plain;
        for (;;) {
            const int length = SSL_read(ssl_.get(), plain.data(), static_cast<int>(plain.size()));
            if (length <= 0) return SSL_get_error(ssl_.get(), length) == SSL_ERROR_WANT_READ;
            if (!frames_.add({plain.data(), static_cast<std::size_t>(length)})) return false;
        }
    }

    SslPtr ssl_;
    FrameReader frames_;
};

} // namespace

struct ServerKey::Parts {
    KeyPtr key;
    CertPtr certificate;
};

ServerKey::ServerKey(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
ServerKey::ServerKey(ServerKey &&) noexcept = default;
ServerKey &ServerKey::operator=(ServerKey &&) noexcept = default;
ServerKey::~ServerKey() = default;

ServerKey ServerKey::make() {
    auto parts = std::make_unique<Parts>();
    parts->key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    must(parts->key != nullptr);
    parts->certificate = selfSigned(parts->key.get());
    return ServerKey(std::move(parts));
}

std::optional<ServerKey> ServerKey::fromPem(std::string_view pem) {
    const BioPtr bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    if (!bio) return std::nullopt;
    auto parts = std::make_unique<Parts>();
    parts->key.reset(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
    parts->certificate.reset(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    if (!parts->key || !parts->certificate || X509_check_private_key(parts->certificate.get(), parts->key.get()) != 1) {
        ERR_clear_error();
        return std::nullopt;
    }
    return ServerKey(std::move(parts));
}

std::string ServerKey::toPem() const {
    const BioPtr bio(BIO_new(BIO_s_mem()));
    must(bio && PEM_write_bio_PKCS8PrivateKey(bio.get(), parts_->key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1 &&
         PEM_write_bio_X509(bio.get(), parts_->certificate.get()) == 1);
    char *text = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &text);
    return std::string(text, static_cast<std::size_t>(length));
}

KeyHash ServerKey::hash() const { return hashOfKey(parts_->certificate.get()); }

namespace {

class SecureServer final : public ServerTransport {
public:
    SecureServer(std::unique_ptr<ServerTransport> inner, ServerKey key)
        : inner_(std::move(inner)), key_(std::move(key)), context_(makeContext(TLS_server_method())) {
        must(SSL_CTX_use_certificate(context_.get(), key_.parts().certificate.get()) == 1 &&
             SSL_CTX_use_PrivateKey(context_.get(), key_.parts().key.get()) == 1);
    }

    void service(Millis now) override {
        inner_->service(now);
        while (auto event = inner_->next()) handle(std::move(*event), now);
        dropLateHandshakes(now);
    }

    std::optional<ServerEvent> next() override {
        if (events_.empty()) return std::nullopt;
        ServerEvent event = std::move(events_.front());
        events_.pop_front();
        return event;
    }

    bool send(ConnectionId to, ByteView frame) override {
        const auto found = peers_.find(to);
        if (found == peers_.end() || !found->second.announced || frame.size() > maxFrameToClient) return false;
        return found->second.channel.frameOut(frame) && pump(to, found->second);
    }

    void close(ConnectionId id) override {
        const auto found = peers_.find(id);
        if (found == peers_.end()) return;
        SSL_shutdown(found->second.channel.ssl());
        if (pump(id, found->second)) inner_->close(id);
    }

    void drop(ConnectionId id) override {
        peers_.erase(id);
        inner_->drop(id);
        std::erase_if(events_, [id](const ServerEvent &event) { return event.connection == id; });
    }

    void flush() override { inner_->flush(); }
    void appendPollFds(std::vector<int> &fds) const override { inner_->appendPollFds(fds); }

private:
    struct Peer {
        Channel channel;
        Millis since;
        std::uint64_t origin;
        bool announced = false;
    };

    void handle(ServerEvent event, Millis now) {
        const ConnectionId id = event.connection;
        if (event.kind == ServerEvent::Kind::Connected) {
            peers_.emplace(id, Peer{Channel(context_.get(), true, maxFrameToServer), now, event.origin});
            ++unannounced_;
            return;
        }
        const auto found = peers_.find(id);
        if (found == peers_.end()) return;
        Peer &peer = found->second;
        if (event.kind == ServerEvent::Kind::Disconnected) return end(id, peer, event.why);
        const bool whole = peer.channel.wireIn(event.frame);
        if (!pump(id, peer)) return;
        if (peer.channel.ready() && !peer.announced) {
            peer.announced = true;
            --unannounced_;
            events_.push_back({ServerEvent::Kind::Connected, id, {}, {}, peer.origin});
        }
        while (auto frame = peer.channel.nextFrame())
            events_.push_back({ServerEvent::Kind::Received, id, std::move(*frame), {}, 0});
        if (whole) return;
        inner_->flush(); // the alert says what was amiss
        const bool goodbye = (SSL_get_shutdown(peer.channel.ssl()) & SSL_RECEIVED_SHUTDOWN) != 0;
        if (goodbye) return; // the wrapped transport's own goodbye follows
        inner_->drop(id);
        end(id, peer, Gone::BadBytes);
    }

    // False: the connection is gone, and `peer` with it once the wrapped transport has said why.
    bool pump(ConnectionId id, Peer &peer) {
        return peer.channel.wireOut([&](ByteView bytes) { return inner_->send(id, bytes); });
    }

    void end(ConnectionId id, Peer &peer, Gone why) {
        if (peer.announced)
            events_.push_back({ServerEvent::Kind::Disconnected, id, {}, why, 0});
        else
            --unannounced_;
        peers_.erase(id);
    }

    void dropLateHandshakes(Millis now) {
        if (unannounced_ == 0) return;
        for (auto next = peers_.begin(); next != peers_.end();) {
            const auto each = next++;
            if (each->second.announced || now - each->second.since < handshakeTime) continue;
            inner_->drop(each->first);
            end(each->first, each->second, Gone::BadBytes);
        }
    }

    std::unique_ptr<ServerTransport> inner_;
    ServerKey key_;
    CtxPtr context_;
    std::map<ConnectionId, Peer> peers_;
    std::size_t unannounced_ = 0;
    std::deque<ServerEvent> events_;
};

class SecureClient final : public ClientTransport {
public:
    SecureClient(std::unique_ptr<ClientTransport> inner, ServerTrust trust)
        : inner_(std::move(inner)), trust_(trust), context_(makeContext(TLS_client_method())) {
        SSL_CTX_set_verify(context_.get(), SSL_VERIFY_PEER, nullptr);
        SSL_CTX_set_cert_verify_callback(context_.get(), &SecureClient::verify, this);
        channel_.emplace(context_.get(), false, maxFrameToClient);
    }

    void service(Millis now) override {
        inner_->service(now);
        while (state_ != State::Over) {
            auto event = inner_->next();
            if (!event) break;
            handle(std::move(*event), now);
        }
        if (state_ == State::Shaking && now - since_ >= handshakeTime) end(Gone::HandshakeFailed);
    }

    std::optional<ClientEvent> next() override {
        if (events_.empty()) return std::nullopt;
        ClientEvent event = std::move(events_.front());
        events_.pop_front();
        return event;
    }

    bool send(ByteView frame) override {
        if (state_ != State::Up || frame.size() > maxFrameToServer) return false;
        return channel_->frameOut(frame) && pump();
    }

    void close() override {
        if (state_ == State::Over) return;
        if (state_ == State::Up) SSL_shutdown(channel_->ssl());
        pump();
        inner_->close();
    }

    void acceptKey() override {
        if (state_ != State::Asking) return;
        state_ = State::Up;
        events_.push_back({ClientEvent::Kind::Connected, {}, {}, {}});
        passFrames();
    }
    void refuseKey() override {
        if (state_ == State::Asking) end(Gone::KeyRefused);
    }
    std::optional<KeyHash> serverKey() const override {
        return state_ == State::Asking || state_ == State::Up ? std::optional(seen_) : std::nullopt;
    }

    void flush() override { inner_->flush(); }
    void appendPollFds(std::vector<int> &fds) const override { inner_->appendPollFds(fds); }

private:
    enum class State : std::uint8_t { Waiting, Shaking, Asking, Up, Over };

    // Called by OpenSSL with the server's certificate, in place of chains and dates. That the server owns the key is proven by the
    // rest of the handshake; nothing is believed or sent before it is done.
    static int verify(X509_STORE_CTX *store, void *context) {
        auto *self = static_cast<SecureClient *>(context);
        self->seen_ = hashOfKey(X509_STORE_CTX_get0_cert(store));
        self->mismatch_ = self->trust_.from != ServerTrust::From::Nothing && !sameSecret(self->seen_, self->trust_.key);
        if (self->mismatch_) X509_STORE_CTX_set_error(store, X509_V_ERR_APPLICATION_VERIFICATION);
        return self->mismatch_ ? 0 : 1;
    }

    void handle(ClientEvent event, Millis now) {
        switch (event.kind) {
        case ClientEvent::Kind::Connected:
            state_ = State::Shaking;
            since_ = now;
            channel_->wireIn({});
            pump();
            break;
        case ClientEvent::Kind::Received: received(event.frame); break;
        case ClientEvent::Kind::Disconnected:
            end(state_ == State::Shaking && event.why != Gone::ClosedHere ? Gone::HandshakeFailed : event.why);
            break;
        default: events_.push_back(std::move(event));
        }
    }

    void received(ByteView bytes) {
        const bool whole = channel_->wireIn(bytes);
        pump();
        if (state_ == State::Shaking && channel_->ready()) {
            state_ = trust_.from == ServerTrust::From::Nothing ? State::Asking : State::Up;
            const auto kind = state_ == State::Up ? ClientEvent::Kind::Connected : ClientEvent::Kind::ShowKey;
            events_.push_back({kind, {}, {}, seen_});
        }
        if (state_ == State::Up) passFrames();
        if (whole || (SSL_get_shutdown(channel_->ssl()) & SSL_RECEIVED_SHUTDOWN) != 0) return;
        inner_->flush();
        end(mismatch_                    ? trust_.from == ServerTrust::From::Invite ? Gone::WrongKey : Gone::KeyChanged
            : state_ == State::Shaking ? Gone::HandshakeFailed
                                         : Gone::BadBytes);
    }

    void passFrames() {
        while (auto frame = channel_->nextFrame())
            events_.push_back({ClientEvent::Kind::Received, std::move(*frame), {}, {}});
    }

    bool pump() {
        return channel_->wireOut([this](ByteView bytes) { return inner_->send(bytes); });
    }

    void end(Gone why) {
        if (state_ == State::Over) return;
        state_ = State::Over;
        inner_->close();
        events_.push_back({ClientEvent::Kind::Disconnected, {}, why, {}});
    }

    std::unique_ptr<ClientTransport> inner_;
    ServerTrust trust_;
    CtxPtr context_;
    std::optional<Channel> channel_;
    std::deque<ClientEvent> events_;
    KeyHash seen_{};
    bool mismatch_ = false;
    State state_ = State::Waiting;
    Millis since_{0};
};

} // namespace

std::unique_ptr<ServerTransport> secureServer(std::unique_ptr<ServerTransport> inner, ServerKey key) {
    return std::make_unique<SecureServer>(std::move(inner), std::move(key));
}

std::unique_ptr<ClientTransport> secureClient(std::unique_ptr<ClientTransport> inner, ServerTrust trust) {
    return std::make_unique<SecureClient>(std::move(inner), trust);
}

} // namespace heard::net
