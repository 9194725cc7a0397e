process.env.TEST_ENGINE = 'mongodb'
