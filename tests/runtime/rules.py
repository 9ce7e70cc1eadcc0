"""How every generated client behaves, rule by rule, and the tests that hold each rule.

A test is named `file:function` without the `test_` of either; `test_rules.py` checks that all of them exist.
"""

from __future__ import annotations

CLIENT = {
    "options come from arguments, else the environment; a missing key names both ways to give it": [
        "client:a_missing_key_names_both_ways_to_give_it",
        "client:settings_come_from_the_environment",
        "options:options_of_other_types",
    ],
    "the key may be a callable, also a coroutine function, asked before every attempt": [
        "retries:the_key_is_asked_for_before_every_attempt"
    ],
    "timeouts of 600 s and 5 s to connect, two retries, limits, redirects": ["client:the_defaults"],
    "a float, a Timeout or None as a timeout, anywhere": ["requests:a_timeout_for_one_request"],
    "<PREFIX>_CUSTOM_HEADERS goes under default_headers": ["client:custom_headers_of_the_environment"],
    "proxies come from the environment and through http_client": ["client:a_proxy_from_the_environment"],
    "the caller's HTTP client keeps its settings": ["client:the_caller_s_http_client_is_used_as_it_is"],
    "the async client runs on asyncio and trio": ["requests:the_headers_of_every_request"],
    "copy: default_* merge, set_default_* replace, both at once is an error": [
        "client:copies_change_what_they_are_told_to",
        "client:copies_keep_what_was_set_since",
        "client:copies_refuse_contradictions",
        "client:every_constructor_argument_can_be_copied",
    ],
    "closing a copy closes neither the original's transport nor one that was passed in": [
        "client:closing",
        "client:closing_async",
        "client:a_copy_outlives_the_client_it_was_made_from",
    ],
    "base_url can be set, equals a str, ends in a slash; a query in it is kept": [
        "client:the_base_url_can_be_set",
        "client:a_base_url_with_a_query_keeps_it",
        "client:wrong_base_urls",
    ],
    "a wrong http_client or max_retries is refused at construction, in copies and per request": [
        "client:wrong_http_clients",
        "client:wrong_numbers_of_retries",
        "requests:arguments_are_checked",
    ],
    "get, post, put, patch, delete for endpoints without a method": [
        "requests:the_verbs",
        "requests:the_verbs_cast_to_many_types",
        "requests:the_verbs_stream",
    ],
    "DefaultAioHttpClient needs its extra": ["aiohttp:the_aiohttp_client_says_what_it_needs"],
    "no repr, log, exception or traceback shows a key": [
        "secrets:errors_and_tracebacks_hide_the_key",
        "secrets:values_that_are_refused_are_not_quoted",
        "secrets:reprs_hide_the_key",
        "secrets:a_key_in_the_query_is_sent_but_not_shown",
        "errors:errors_can_be_pickled_and_hold_no_key",
    ],
}
CALLING = {
    "missing arguments are a TypeError that names the acceptable sets": [
        "requests:arguments_are_checked",
        "pieces:required_arguments",
    ],
    "omit leaves out, None is null, NOT_GIVEN is the client's default": [
        "bodies:omitted_arguments_are_left_out",
        "bodies:omitted_members_are_left_out_at_any_depth",
        "bodies:the_body_is_compact_json",
    ],
    "Omit() removes a default header; one header of a name, in any case": [
        "requests:omit_removes_a_default_header",
        "requests:default_headers_replace_in_any_case",
    ],
    "extra_headers, extra_query, extra_body and timeout win over everything": ["requests:extra_arguments_win"],
    "stream=True and create_streaming give streams": [
        "streams:items_until_done",
        "streams:create_streaming_is_the_same",
    ],
    "raw responses": [
        "raw_responses:a_raw_response_shows_everything",
        "raw_responses:every_method_has_its_views",
        "raw_responses:views_keep_the_method_s_type",
    ],
    "streaming responses read nothing until asked; coroutines on the async client": [
        "raw_responses:a_streaming_response_reads_nothing_until_asked",
        "raw_responses:the_ways_to_read_a_streaming_response",
        "raw_responses:a_streaming_response_can_be_parsed_and_written",
        "raw_responses:a_streaming_response_of_a_stream",
    ],
    "the headers of every request; the platform group can be switched off": [
        "requests:the_headers_of_every_request",
        "options:the_platform_headers_can_be_switched_off",
    ],
    "path parameters stay one segment; the empty one and dots are refused": [
        "requests:parameters_of_a_method",
        "requests:path_parameters_that_would_change_the_path",
        "pieces:path_parameters_stay_one_segment",
    ],
    "query formats": ["pieces:query_formats"],
}
RESPONSES = {
    "parsing never throws on data: what does not fit stays as it came": [
        "models:what_does_not_fit_stays_as_it_came",
        "models:one_bad_part_spoils_no_other",
        "models:missing_fields_read_as_none_and_are_not_set",
        "models:unknown_fields_are_kept_and_readable",
    ],
    "strict validation on demand": ["errors:strict_validation_is_asked_for", "streams:strict_validation_of_events"],
    "it runs inside pydantic-core": ["models:no_python_runs_between_bytes_and_model"],
    "models: by hand as pydantic, copy, pickle, request ID, text": [
        "models:models_made_by_hand_are_validated",
        "models:text_copies_and_pickles",
        "models:models_that_refer_to_each_other_resolve_on_first_use",
    ],
    "construct builds leniently and recursively": ["models:construct_follows_the_rules_of_responses"],
    "dates and unions": ["models:data_that_fits_is_typed"],
    "to_dict and to_json": ["models:to_dict_and_to_json"],
    "status errors, their classes, attributes and messages": [
        "errors:each_status_has_its_class",
        "errors:bodies_of_errors",
        "errors:a_broken_error_body_still_gives_the_status",
    ],
    "connection errors carry the request and the cause": [
        "retries:broken_connections_are_retried",
        "retries:timeouts_are_retried",
    ],
    "a success of the wrong form is a clear error of the SDK": [
        "errors:a_success_of_the_wrong_form",
        "errors:a_page_is_told_by_its_type",
        "errors:an_error_in_the_place_of_a_result",
    ],
    "mistakes of the caller are TypeError or ValueError before any I/O": [
        "requests:values_that_no_header_can_hold",
        "requests:names_that_no_header_can_have",
        "bodies:bodies_that_json_cannot_hold",
        "requests:values_that_no_url_or_header_can_hold",
    ],
    "exceptions can be pickled": ["errors:errors_can_be_pickled_and_hold_no_key", "errors:other_errors_can_be_pickled"],
}
RETRIES = {
    "connection errors, timeouts, 408, 409, 429 and 5xx, twice; x-should-retry wins": [
        "retries:two_retries_then_the_error",
        "retries:broken_connections_are_retried",
        "retries:timeouts_are_retried",
        "retries:nobody_listening",
        "retries:x_should_retry_wins",
        "retry_policy:these_statuses_are_final",
    ],
    "never an exception of the application, never a stream that has begun": [
        "retries:an_exception_of_the_application_is_not_retried",
        "retries:a_stream_is_retried_until_its_head",
    ],
    "never what cannot succeed: circles of redirects, another scheme": [
        "redirects:a_circle_of_redirects_is_not_retried",
        "redirects:a_redirect_out_of_http_is_not_retried",
    ],
    "waits: retry-after-ms, Retry-After, the backoff with its jitter": [
        "retries:the_server_says_how_long_to_wait",
        "retries:too_long_a_wait_is_an_error_at_once",
        "retry_policy:the_wait_that_the_server_asks_for",
        "retry_policy:nonsense_means_the_backoff",
        "retry_policy:the_backoff_doubles_up_to_its_limit_with_at_most_a_quarter_off",
        "retry_policy:a_server_that_asks_for_more_than_two_minutes_gets_no_second_request",
    ],
    "each attempt's response is closed; the count is sent unless the user set it": [
        "retries:each_attempts_response_is_closed",
        "retries:a_retry_count_that_the_caller_set_is_left_alone",
    ],
    "a body that can be read once is never resent; others are": [
        "retries:a_body_that_can_be_read_once_is_never_sent_again",
        "retries:bodies_that_can_be_read_again_are_sent_again",
        "redirects:a_body_that_can_be_read_once_is_not_sent_to_a_second_place",
    ],
    "one idempotency key for all attempts": ["options:an_idempotency_key_is_the_same_on_each_attempt"],
}
REDIRECTS = {
    "followed, and never with credentials to another origin": [
        "redirects:a_redirect_on_the_same_origin",
        "redirects:credentials_stay_with_their_origin",
        "redirects:credentials_do_not_come_back",
        "redirects:every_security_scheme_stays_at_home",
        "redirects:a_whole_url_of_another_origin_gets_no_credentials",
    ],
}
STREAMS = {
    "iterator, context manager, close twice, response": ["streams:a_stream_is_an_iterator_and_a_context_manager"],
    "leaving early, an exception and a cancellation close the response": [
        "streams:an_exception_in_the_block_closes_the_stream",
        "streams:cancellation_closes_the_stream",
        "streams:a_dropped_stream_closes_its_response",
    ],
    "after the last event the connection is reused, or closed after a quarter of a second": [
        "streams:the_connection_is_used_again_after_the_last_event",
        "streams:a_server_that_keeps_the_stream_open_loses_the_connection",
        "streams:a_read_timeout_after_the_last_event_is_that_of_the_client_again",
    ],
    "the WHATWG rules, at every cutting, in linear time, without a cap": [
        "sse:every_cutting_gives_the_events_of_the_standard",
        "sse:async_chunks_give_the_same_events",
        "sse:a_long_line_in_small_chunks_and_a_large_event_are_decoded_whole",
        "sse:ten_thousand_data_lines_make_one_event",
        "streams:the_rules_of_the_format_hold",
    ],
    "the configuration says what ends a stream and what is an error": [
        "streams:an_error_of_the_server",
        "streams:an_event_named_error",
        "event_rules:events_by_name",
        "event_rules:the_first_rule_that_matches_decides",
    ],
    "an event that is no JSON, and an answer that is no stream, are errors of the SDK": [
        "streams:an_event_that_is_no_json",
        "streams:an_answer_that_is_no_stream",
        "streams:an_error_in_the_place_of_a_stream",
    ],
    "transport errors become the SDK's; never retried": ["streams:a_connection_that_breaks"],
}
LOGGING = {
    "<PREFIX>_LOG sets the SDK's logger only": ["secrets:the_environment_sets_the_sdk_s_logger_only"],
    "debug shows method, path, status, request ID and attempt, and nothing else": ["secrets:what_the_log_shows"],
}
RULES = {**CLIENT, **CALLING, **RESPONSES, **RETRIES, **REDIRECTS, **STREAMS, **LOGGING}
