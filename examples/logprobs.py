"""How likely the model finds each token of a given text: the prompt is echoed and nothing is added to it."""

from generated import OpenAI

client = OpenAI()

completion = client.completions.create(
    model="davinci-002",
    prompt="The early bird catches the worm",
    logprobs=1,
    echo=True,
    max_tokens=0,
)

logprobs = completion.choices[0].logprobs
assert logprobs is not None
for token, logprob in zip(logprobs.tokens, logprobs.token_logprobs, strict=True):
    # Nothing comes before the first token, so it has no probability.
    print(f"{token!r:>12}  {'-' if logprob is None else f'{logprob:.3f}'}")
