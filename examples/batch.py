"""Send many requests as a batch: at half the price, within a day.

    OPENAI_API_KEY=... python examples/batch.py

`.call` prepares each request without sending it. The results have the ids of the
prepared requests. The batch continues after the program ends: store its id, and pass it
to `collect` later.
"""

from __future__ import annotations

import asyncio

from openai_dual import AsyncOpenAI, OpenAI
from openai_dual.types import Batch

MODEL = "gpt-4o-mini"
WORDS = ("bread", "butter", "jam")


def show_status(batch: Batch) -> None:
    print("status:", batch.status)


def main() -> None:
    with OpenAI() as client:
        calls = {
            word: client.chat.completions.create.call(
                model=MODEL,
                messages=[
                    {"role": "user", "content": f"Translate to Norwegian: {word}"}
                ],
            )
            for word in WORDS
        }
        (batch,) = client.batches.submit(calls)
        print("submitted:", batch.status)
        results = client.batches.collect([batch.id], calls, on_progress=show_status)
        for word, result in results.items():
            print(f"{word}:", result.error or result.value.choices[0].message.content)


async def async_main() -> None:
    async with AsyncOpenAI() as client:
        calls = {
            word: client.embeddings.create.call(
                model="text-embedding-3-small", input=word
            )
            for word in WORDS
        }
        results = await client.batches.run(calls)
        vectors = [result.value.data[0].embedding for result in results.values()]
        print("vectors, async:", len(vectors))


if __name__ == "__main__":
    main()
    asyncio.run(async_main())
