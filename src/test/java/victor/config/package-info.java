package victor.config;
