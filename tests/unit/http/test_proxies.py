"""Which requests go over which proxy: the settings, the environment, and the entries of NO_PROXY."""

from __future__ import annotations

from ipaddress import ip_address

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual import Config
from openai_dual.http.proxies import ProxyRules, exemptions, proxy_rules

PROXY = "http://proxy.example:3128"
VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.mark.parametrize(
    ("variables", "url", "proxy"),
    [
        ({}, "https://api.example", None),
        ({"HTTPS_PROXY": PROXY}, "https://api.example", PROXY),
        ({"HTTPS_PROXY": PROXY}, "http://api.example", None),
        ({"HTTP_PROXY": PROXY}, "https://api.example", None),
        ({"https_proxy": PROXY}, "https://api.example", PROXY),
        ({"ALL_PROXY": PROXY}, "https://api.example", PROXY),
        ({"ALL_PROXY": "http://other:1", "HTTPS_PROXY": PROXY}, "https://api.example", PROXY),
        ({"HTTPS_PROXY": "proxy.example:3128"}, "https://api.example", PROXY),
        ({"HTTPS_PROXY": ""}, "https://api.example", None),
        ({"HTTPS_PROXY": PROXY, "NO_PROXY": "*"}, "https://api.example", None),
        ({"HTTPS_PROXY": PROXY, "NO_PROXY": "other, *"}, "https://api.example", None),
        ({"HTTPS_PROXY": PROXY, "NO_PROXY": "example"}, "https://api.example", None),
        ({"HTTPS_PROXY": PROXY, "NO_PROXY": "ample"}, "https://api.example", PROXY),
    ],
)
def test_the_environment_names_proxies_by_scheme(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], url: str, proxy: str | None
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert proxy_rules(Config()).proxy_for(httpx.URL(url)) == proxy
    assert proxy_rules(Config(trust_env=False)).proxy_for(httpx.URL(url)) is None


def test_the_setting_goes_before_the_environment_and_has_no_exemptions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://other:1")
    monkeypatch.setenv("NO_PROXY", "*")

    assert proxy_rules(Config(proxy=PROXY)).proxy_for(httpx.URL("https://api.example")) == PROXY
    assert proxy_rules(Config(proxy=PROXY, trust_env=False)).proxy_for(httpx.URL("http://api.example")) == PROXY


@pytest.mark.parametrize(
    ("no_proxy", "reached_directly", "proxied"),
    [
        ("api.example", "http://api.example http://v1.api.example https://API.example.:8443", "http://xapi.example"),
        (".example", "http://api.example http://example", "http://xexample"),
        ("*.api.example", "http://v1.api.example", "http://other.example"),
        ("localhost", "http://localhost:8000 http://a.localhost", "http://127.0.0.1"),
        ("api.example:8080", "http://api.example:8080 http://v1.api.example:8080", "http://api.example"),
        ("api.example:443", "https://api.example https://api.example:443", "http://api.example"),
        ("https://api.example", "https://api.example", "http://api.example"),
        ("all://api.example", "https://api.example http://api.example", "http://other.example"),
        ("127.0.0.1", "http://127.0.0.1:9", "http://127.0.0.2"),
        ("127.0.0.1:9", "http://127.0.0.1:9", "http://127.0.0.1:10"),
        ("10.0.0.0/8", "http://10.1.2.3 http://[::ffff:10.1.2.3]", "http://11.0.0.1 http://10.example"),
        ("10.1.2.3/8", "http://10.9.9.9", "http://11.0.0.1"),
        ("::1", "http://[::1]:8000", "http://[::2]"),
        ("[::1]", "http://[::1]:8000", "http://[::2]"),
        ("[::1]:8000", "http://[::1]:8000", "http://[::1]:8001"),
        ("http://[::1]:8000", "http://[::1]:8000", "https://[::1]:8000"),
        ("fe80::/10", "http://[fe80::7]", "http://[fd00::7] http://10.0.0.1"),
        ("[fd00::]/8", "http://[fd7a:115c::1]", "http://[fe80::1]"),
        ("a, b;c  10.0.0.0/8\td", "http://a http://d http://10.0.0.1", "http://b http://c"),
        ("10.0.0.0/99 [::1 ::/200 a/b :80 [x]", "", "http://10.0.0.1 http://[::1] http://a"),
    ],
)
def test_no_proxy_exempts_hosts_networks_and_ports(no_proxy: str, reached_directly: str, proxied: str) -> None:
    rules = ProxyRules({"all": PROXY}, exemptions(no_proxy))

    assert [rules.proxy_for(httpx.URL(url)) for url in reached_directly.split()] == [None] * len(
        reached_directly.split()
    )
    assert [rules.proxy_for(httpx.URL(url)) for url in proxied.split()] == [PROXY] * len(proxied.split())


@given(st.text())
def test_any_text_is_a_list_of_exemptions(text: str) -> None:
    ProxyRules({"all": PROXY}, exemptions(text)).proxy_for(httpx.URL("http://api.example"))


@given(st.ip_addresses(), st.integers(0, 32))
def test_an_address_is_in_its_own_networks(address: object, bits: int) -> None:
    host = ip_address(str(address))
    url = httpx.URL(f"http://[{host}]" if host.version == 6 else f"http://{host}")

    assert ProxyRules({"all": PROXY}, exemptions(f"{host}/{bits}")).proxy_for(url) is None


def test_a_password_of_a_proxy_is_not_shown() -> None:
    assert "s3cret" not in repr(ProxyRules({"all": "http://user:s3cret@proxy"}))
