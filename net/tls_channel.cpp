#include "net/tls_channel.hpp"

#include "net/secrets.hpp"

#include <algorithm>
#include <cstdlib>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <utility>

namespace heard::net {

namespace {

constexpr std::size_t pieceBytes = 8 * 1024;
static_assert(pieceBytes <= maxFrameToServer);

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

struct TlsEnd::Parts {
    CtxPtr context;
    bool isServer = false;
};

struct TlsChannel::Parts {
    SslPtr ssl;
    FrameReader frames;
    std::optional<KeyHash> pin;
    KeyHash seen{};
    bool differs = false;

    // Called by OpenSSL with the server's certificate, in place of chains and dates. That the server owns the key is proven by the
    // rest of the handshake; nothing is believed or sent before it is done.
    static int verify(X509_STORE_CTX *store, void *) {
        auto *ssl = static_cast<SSL *>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
        auto *self = static_cast<Parts *>(SSL_get_app_data(ssl));
        self->seen = hashOfKey(X509_STORE_CTX_get0_cert(store));
        self->differs = self->pin && !sameSecret(self->seen, *self->pin);
        if (self->differs) X509_STORE_CTX_set_error(store, X509_V_ERR_APPLICATION_VERIFICATION);
        return self->differs ? 0 : 1;
    }

    bool readFrames() {
        std::array<std::uint8_t, 4096> plain;
        for (;;) {
            const int length = SSL_read(ssl.get(), plain.data(), static_cast<int>(plain.size()));
            if (length <= 0) return SSL_get_error(ssl.get(), length) == SSL_ERROR_WANT_READ;
            if (!frames.add({plain.data(), static_cast<std::size_t>(length)})) return false;
        }
    }
};

TlsEnd::TlsEnd(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
TlsEnd::TlsEnd(TlsEnd &&) noexcept = default;
TlsEnd::~TlsEnd() = default;

TlsEnd TlsEnd::server(const ServerKey &key) {
    auto parts = std::make_unique<Parts>(Parts{makeContext(TLS_server_method()), true});
    must(SSL_CTX_use_certificate(parts->context.get(), key.parts().certificate.get()) == 1 &&
         SSL_CTX_use_PrivateKey(parts->context.get(), key.parts().key.get()) == 1);
    return TlsEnd(std::move(parts));
}

TlsEnd TlsEnd::client() {
    return TlsEnd(std::make_unique<Parts>(Parts{makeContext(TLS_client_method()), false}));
}

TlsChannel::TlsChannel(TlsChannel &&) noexcept = default;
TlsChannel::~TlsChannel() = default;

TlsChannel::TlsChannel(const TlsEnd &end, std::size_t maxFrameIn, std::optional<KeyHash> pin)
    : parts_(std::make_unique<Parts>(Parts{SslPtr(SSL_new(end.parts_->context.get())), FrameReader(maxFrameIn), pin})) {
    SSL *ssl = parts_->ssl.get();
    BIO *in = BIO_new(BIO_s_mem()), *out = BIO_new(BIO_s_mem());
    must(ssl && in && out);
    SSL_set_bio(ssl, in, out); // owns both from here
    must(SSL_set_app_data(ssl, parts_.get()) == 1);
    if (end.parts_->isServer) {
        SSL_set_accept_state(ssl);
        return;
    }
    SSL_set_verify(ssl, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_cert_verify_callback(end.parts_->context.get(), &Parts::verify, nullptr);
    SSL_set_connect_state(ssl);
}

bool TlsChannel::ready() const { return SSL_is_init_finished(parts_->ssl.get()) == 1; }

bool TlsChannel::wireIn(ByteView bytes) {
    SSL *ssl = parts_->ssl.get();
    ERR_clear_error();
    if (!bytes.empty() && BIO_write(SSL_get_rbio(ssl), bytes.data(), static_cast<int>(bytes.size())) <= 0) return false;
    if (!ready()) {
        const int result = SSL_do_handshake(ssl);
        if (result != 1) return SSL_get_error(ssl, result) == SSL_ERROR_WANT_READ;
    }
    return parts_->readFrames();
}

std::optional<Bytes> TlsChannel::nextWire() {
    BIO *out = SSL_get_wbio(parts_->ssl.get());
    Bytes piece(std::min(BIO_ctrl_pending(out), pieceBytes));
    if (piece.empty() || BIO_read(out, piece.data(), static_cast<int>(piece.size())) <= 0) return std::nullopt;
    return piece;
}

bool TlsChannel::frameOut(ByteView frame) {
    const auto header = frameHeader(frame.size());
    Bytes whole(header.begin(), header.end()); // with its frame in one record, where it fits
    whole.insert(whole.end(), frame.begin(), frame.end());
    ERR_clear_error();
    return SSL_write(parts_->ssl.get(), whole.data(), static_cast<int>(whole.size())) == static_cast<int>(whole.size());
}

std::optional<Bytes> TlsChannel::nextFrame() { return parts_->frames.next(); }

void TlsChannel::sayGoodbye() {
    if (ready()) SSL_shutdown(parts_->ssl.get());
}
bool TlsChannel::heardGoodbye() const { return (SSL_get_shutdown(parts_->ssl.get()) & SSL_RECEIVED_SHUTDOWN) != 0; }
KeyHash TlsChannel::serverKey() const { return parts_->seen; }
bool TlsChannel::keyDiffers() const { return parts_->differs; }

} // namespace heard::net
