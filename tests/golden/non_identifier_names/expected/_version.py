# Generated from the API's document: #/info
__title__ = "non_identifier_names"
__version__ = "1.0.0"
