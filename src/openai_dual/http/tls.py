"""The TLS context of our own connections, and certificates that cannot be used."""

from __future__ import annotations

import ssl
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import httpx

from ..config.settings import Config
from ..core.secrets import Secret
from ..errors import ConfigurationError


def tls_context(config: Config) -> ssl.SSLContext:
    """Make the TLS context of *config*: verified, and TLS 1.2 at least, unless `verify` is a context itself.

    Raises `ConfigurationError` for files that cannot be used.
    """
    context = config.verify if isinstance(config.verify, ssl.SSLContext) else _default_context(config)
    if config.cert is not None:
        with _file_of("cert"):
            parts = (config.cert,) if isinstance(config.cert, str) else config.cert
            context.load_cert_chain(*(part.reveal() if isinstance(part, Secret) else part for part in parts))
    return context


def _default_context(config: Config) -> ssl.SSLContext:
    if config.ca_bundle is not None and config.verify is True:
        with _file_of("ca_bundle"):
            folder = Path(config.ca_bundle).is_dir()
            context = ssl.create_default_context(
                cafile=None if folder else config.ca_bundle, capath=config.ca_bundle if folder else None
            )
    else:
        context = httpx.create_ssl_context(verify=config.verify, trust_env=config.trust_env)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
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
