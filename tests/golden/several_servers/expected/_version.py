# Generated from the API's document: #/info
__title__ = "several_servers"
__version__ = "1.0.0"
