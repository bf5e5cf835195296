"""One process of a fleet: calls a limiter as fast as it can, and prints when it used what.

`python fleet_process.py URL SECONDS RPM TPM SEED`: starts when a line is written to it.
"""

from __future__ import annotations

import json
import random
import sys
import time

from openai_dual import RateLimiter, RateLimits, SharedLedger
from openai_dual.core.call_info import OK, CallInfo
from openai_dual.core.effects import Ask


def main() -> None:
    """Take places until the time is over. Print the uses: wall time, tokens reserved, tokens used."""
    url, seconds, rpm, tpm, seed = sys.argv[1], *(float(each) for each in sys.argv[2:])
    limits = RateLimits(requests_per_minute=rpm, tokens_per_minute=tpm, max_wait=None)
    limiter = RateLimiter(limits, shared=SharedLedger(url, timeout=1))  # a loaded machine answers late
    chance = random.Random(seed)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    ends, uses, asked = time.monotonic() + seconds, list[tuple[float, int, int]](), list[float]()
    while True:
        tokens = chance.randint(20, 380)
        now = time.monotonic()
        place = limiter.join(CallInfo("x", "POST", "https://a.example/v1", tokens=tokens), now, None, lambda _: [])
        while (step := place.pause(time.monotonic())) is not None and time.monotonic() < ends:
            if isinstance(step, Ask):
                began = time.monotonic()
                place.replied(step.function(), time.monotonic())
                asked.append(time.monotonic() - began)
            else:
                time.sleep(min(step.seconds, max(0.0, ends - time.monotonic())))
        if step is not None or time.monotonic() >= ends:
            break
        used = chance.randint(tokens // 3, tokens)
        uses.append((time.time(), tokens, used))
        place.used(used, time.monotonic())
        place.settle(OK, time.monotonic(), 0.0)
    state = limiter.state(time.monotonic())
    sys.stdout.write(json.dumps({"uses": uses, "asked": asked, "state": state["shared"]["state"]}))


if __name__ == "__main__":
    main()
