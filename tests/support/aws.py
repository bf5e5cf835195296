"""The check of AWS: a signature of version 4, recomputed by botocore from what arrived."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

ACCESS, SECRET, SESSION = "AKIDEXAMPLE", "wJalrXUtnFEMI-canary-secret", "session-canary-token"
FORM = re.compile(
    r"AWS4-HMAC-SHA256 Credential=(?P<key>[^/]+)/(?P<day>\d{8})/(?P<region>[^/]+)/(?P<service>[^/]+)/aws4_request,"
    r" SignedHeaders=(?P<signed>[^,]+), Signature=(?P<signature>[0-9a-f]{64})"
)


class Signature(NamedTuple):
    """What a signature says."""

    key: str
    region: str
    service: str


def verified(
    method: str, url: str, headers: Mapping[str, str], body: bytes, secret: str = SECRET, token: str | None = None
) -> Signature:
    """Recompute the signature; raise AssertionError with what AWS would refuse."""
    found = FORM.fullmatch(headers["authorization"])
    assert found, headers["authorization"]
    names = found["signed"].split(";")
    assert {"host", "x-amz-date", "x-amz-content-sha256"} <= set(names)
    assert [name for name in headers if name.startswith("x-amz-") and name not in names] == []
    assert headers["x-amz-content-sha256"] == hashlib.sha256(body).hexdigest()
    assert headers["x-amz-date"].startswith(found["day"])
    assert headers.get("x-amz-security-token") == token
    request: Any = AWSRequest(method, url, {name: headers[name] for name in names}, body)
    request.context["timestamp"] = headers["x-amz-date"]
    auth = SigV4Auth(Credentials(found["key"], secret, token), found["service"], found["region"])
    expected = auth.signature(auth.string_to_sign(request, auth.canonical_request(request)), request)
    assert found["signature"] == expected
    return Signature(found["key"], found["region"], found["service"])
