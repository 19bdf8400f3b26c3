--liquibase formatted sql

--changeset openhouse:view-analytics_question runAlways:true runOnChange:true splitStatements:false
select 'placeholder of the view analytics_question';
