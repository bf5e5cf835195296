"""The TLS context of our own connections, and certificates that cannot be used."""

from __future__ import annotations

import os
import ssl
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from functools import lru_cache, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import httpx

from ..config.settings import Config
from ..core.secrets import Secret
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from typing import Self

SYSTEM: Final = "system"
"""The value of `verify` for the certificates of the operating system."""


def tls_context(config: Config) -> ssl.SSLContext:
    """Return the TLS context of *config*: verified, and TLS 1.2 at least, unless `verify` is a context itself.

    Clients with the same settings share a context: loading the certificates takes 25 ms and 0.8 MB. A client with a
    certificate of its own has its own context, and one whose base URL is http loads the certificates with its first
    https request. Raises `ConfigurationError` for files that cannot be used.
    """
    if config.cert is not None:
        context = config.verify if isinstance(config.verify, ssl.SSLContext) else _new_context(*_trusted(config))
        with _file_of("cert"):
            parts = (config.cert,) if isinstance(config.cert, str) else config.cert
            context.load_cert_chain(*(part.reveal() if isinstance(part, Secret) else part for part in parts))
        return context
    if isinstance(config.verify, ssl.SSLContext):
        return config.verify
    shared = partial(_shared_context, *_trusted(config), _version_of_files(config))
    return shared() if config.ca_bundle is not None or not config.base_url.startswith("http:") else LateContext(shared)


class LateContext(ssl.SSLContext):
    """The context that *make* returns, made for the first connection."""

    def __new__(cls, make: Callable[[], ssl.SSLContext]) -> Self:  # noqa: ARG004 (the argument of `__init__`)
        """Make a context that trusts nobody; it is not used for connections."""
        return super().__new__(cls, ssl.PROTOCOL_TLS_CLIENT)

    def __init__(self, make: Callable[[], ssl.SSLContext]) -> None:
        self._make, self._protocols = make, list[str]()

    def set_alpn_protocols(self, alpn_protocols: Iterable[str]) -> None:
        """Set the protocols that are offered."""
        self._protocols = list(alpn_protocols)

    def wrap_socket(self, *args: Any, **settings: Any) -> ssl.SSLSocket:
        """Wrap a socket, blocking. Raises `ConfigurationError` for certificates that cannot be used."""
        return self._made().wrap_socket(*args, **settings)

    def wrap_bio(self, *args: Any, **settings: Any) -> ssl.SSLObject:
        """Wrap buffers. Raises `ConfigurationError` for certificates that cannot be used."""
        return self._made().wrap_bio(*args, **settings)

    def _made(self) -> ssl.SSLContext:
        with checked_environment():
            context = self._make()
        context.set_alpn_protocols(self._protocols)
        return context


_Trusted: TypeAlias = "tuple[bool | str, str | None, bool]"
"""The settings `verify`, `ca_bundle` and `trust_env`."""


def _trusted(config: Config) -> _Trusted:
    return SYSTEM if config.verify == SYSTEM else bool(config.verify), config.ca_bundle, config.trust_env


def _version_of_files(config: Config) -> tuple[object, ...]:
    """Return what tells the certificates of *config* now from those of another time: paths, and times of changes."""
    variables = (os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")) if config.trust_env else ()
    return tuple((path, _changed(path)) for path in (config.ca_bundle, *variables) if path)


def _changed(path: str) -> tuple[int, int] | None:
    try:
        status = Path(path).stat()
    except OSError:
        return None  # making the context says what is wrong
    return status.st_mtime_ns, status.st_size


@lru_cache(maxsize=4)
def _shared_context(verify: bool | str, ca_bundle: str | None, trust_env: bool, _: object) -> ssl.SSLContext:
    """Return the context for settings and the version of their files."""
    return _new_context(verify, ca_bundle, trust_env)


def _new_context(verify: bool | str, ca_bundle: str | None, trust_env: bool) -> ssl.SSLContext:
    if verify == SYSTEM:
        context = _system_context(ca_bundle)
    elif ca_bundle is not None and verify:
        with _file_of("ca_bundle"):
            folder = Path(ca_bundle).is_dir()
            context = ssl.create_default_context(
                cafile=None if folder else ca_bundle, capath=ca_bundle if folder else None
            )
    else:
        context = httpx.create_ssl_context(verify=bool(verify), trust_env=trust_env)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _system_context(ca_bundle: str | None) -> ssl.SSLContext:
    """Return a context that trusts what the operating system trusts, and *ca_bundle* if there is one."""
    try:
        truststore = import_module("truststore")
    except ImportError as exc:
        raise ConfigurationError(
            "verify: 'system' needs the package truststore: pip install 'openai-dual[truststore]'", setting="verify"
        ) from exc
    context: ssl.SSLContext = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca_bundle is not None:
        with _file_of("ca_bundle"):
            folder = Path(ca_bundle).is_dir()
            context.load_verify_locations(None if folder else ca_bundle, ca_bundle if folder else None)
    return context


@contextmanager
def _file_of(setting: str) -> Generator[None, None, None]:
    try:
        yield
    except (OSError, ValueError) as exc:
        reason = getattr(exc, "reason", None) or getattr(exc, "strerror", None) or type(exc).__name__
        refusal = f"{setting}: the file cannot be used: {reason}"
    else:
        return
    raise ConfigurationError(refusal, setting=setting)


@contextmanager
def checked_environment() -> Generator[None, None, None]:
    """Raise `ConfigurationError` if httpx cannot use the proxies or certificates of the settings or the environment."""
    try:
        yield
    except ConfigurationError:
        raise
    except (ImportError, OSError, ValueError, httpx.InvalidURL) as exc:
        raise ConfigurationError(
            "http_client: the proxy, or the proxies (*_PROXY) or certificates (SSL_CERT_*) of the environment,"
            f" cannot be used: {exc}",
            setting="http_client",
        ) from exc
